/// A defect of a template, found when it is loaded.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template's file name, such as `model.mustache`.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// UTF-8 bytes, counted from 1.
  package let column: Int
  /// What was found, what was expected and what to do.
  package let message: String

  package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// All defects of a set of templates, in the order of files and lines.
package struct TemplateErrors: Error, Hashable, Sendable, CustomStringConvertible {
  package let errors: [TemplateError]

  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
