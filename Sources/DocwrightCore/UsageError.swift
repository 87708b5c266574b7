/// A fault in what the tool was asked to do: arguments, configuration, templates. Exit code 2.
package struct UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, where, and what to do; for files as `path:line:column: error: …`.
  package var description: String

  package init(_ description: String) {
    self.description = description
  }
}
