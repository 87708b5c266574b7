import APISchema
import Diagnostics
import MarkdownSyntax
import PageReader

/// Bases that no page documents.
enum BaseCheck {
  static func findings(_ pages: [PageFacts], _ types: TypeTable, folders: Set<String>) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for page in pages where folders.contains(PagePath.folder(of: page.page)) {
      for facts in page.types {
        guard let mention = facts.base, case .named(let label, let target, _) = mention.core,
          let type = types.types[facts.type.name], let base = type.base, types.types[base] == nil,
          base != TypeTable.root
        else { continue }
        // The page of the base may stand in a folder that was not read.
        if let target, !folders.contains(PagePath.folder(of: target)) { continue }
        let near = nearest(to: last(base), among: types.types.keys.map(last).sorted())
        result.append(
          Diagnostic(
            rule: CheckRules.unknownBase, location: mention.location,
            message: "no page documents the base \(label) of \(type.name)\(near.map(Diagnostic.question) ?? ""); "
              + "what it inherits is not generated", fact: type.name, suggestion: near))
      }
    }
    return result
  }

  private static func last(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}
