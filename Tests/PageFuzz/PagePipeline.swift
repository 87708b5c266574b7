import APISchema
import Diagnostics
import MarkdownSyntax
import PageReader
import SchemaLinker
import SwiftLowering
import TemplateRendering

/// One page, by itself, through every stage.
package struct PagePipeline: Sendable {
  private let includes: any IncludeLibrary
  private let templates: [TemplateSet]

  /// - Throws: ``TemplateErrors`` where a built-in template is not sound.
  package init(includes: any IncludeLibrary) throws {
    self.includes = includes
    templates = try BuiltInSet.allCases.map { try TemplateSet($0) }
  }

  package func facts(path: String, bytes: [UInt8]) -> PageFacts {
    PageReader.read(path: path, bytes: bytes, includes: includes, accounts: true)
  }

  /// Links, lowers and renders; gives all that was noticed.
  package func render(_ facts: PageFacts) -> [Diagnostic] {
    let (schema, linked) = SchemaLinker.link([facts], version: nil)
    let lowered = lower(schema, options: LoweringOptions(moduleName: "API"))
    for set in templates { _ = set.render(lowered.plan) }
    return facts.diagnostics + linked + lowered.diagnostics
  }
}
