import Diagnostics
import SchemaLinker
import SwiftLowering
import TemplateRendering

/// What `docwright.json` says (version 1).
package struct Configuration: Hashable, Sendable {
  /// One version of an API and the module that is generated for it.
  package struct Source: Hashable, Sendable {
    /// The version's folder below ``pages``; absent where the pages have no version folders.
    package var version: String?
    /// The folder of pages, or a single page.
    package var pages: String
    package var module: String
    /// The folder that the module's sources are written to.
    package var output: String
    package var baseURL: String?

    package init(version: String?, pages: String, module: String, output: String, baseURL: String? = nil) {
      self.version = version
      self.pages = pages
      self.module = module
      self.output = output
      self.baseURL = baseURL
    }
  }

  package static let fileName = "docwright.json"

  package var sources: [Source] = []
  /// Globs of pages, operation ids and path prefixes (``SliceEntry``); all operations where there are none.
  package var include: [SlicePattern] = []
  package var exclude: [SlicePattern] = []
  /// Globs of `type.relationship`: those that pull their types into a slice.
  package var expand: [SlicePattern] = []
  package var corrections: [Correction] = []
  package var access: AccessLevel = .public
  package var layout = FileLayout.page
  /// Names that settle collisions, by what they are for.
  package var names: [String: ConfiguredName] = [:]
  /// A folder of templates that take the place of built-in ones of the same name.
  package var templates: String?
  /// The built-in set of templates.
  package var templateSet: BuiltInSet = .swift
  /// Severities by rule id that take the place of the rule's own.
  package var severities: [String: Severity] = [:]
  /// Findings that are known and accepted, by rule and page or fact.
  package var suppress: [Suppression] = []
  /// The file of findings that were there when linting began.
  package var baseline: String?
  package var strict = false

  package init() {}
}
