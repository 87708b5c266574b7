import Diagnostics

/// A defect of a template, found when it is loaded.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the user's file, or `model.mustache` for a built-in template.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// UTF-8 bytes, counted from 1.
  package let column: Int
  /// What was found, what was expected and what to do.
  package let message: String

  package var description: String { "\(printable(file)):\(line):\(column): error: \(printable(message))" }
}

/// All defects of a set of templates, in the order of files and lines.
package struct TemplateErrors: Error, Hashable, Sendable, CustomStringConvertible {
  package let errors: [TemplateError]

  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
