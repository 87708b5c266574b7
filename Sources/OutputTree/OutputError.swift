import Diagnostics

/// Why the output could not be read, compared or written: one diagnostic for each place.
package struct OutputError: Error, Hashable, Sendable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sortedAndUnique()
  }

  init(_ rule: Rule, at path: String, _ message: String) {
    self.init([Diagnostic(rule: rule, location: SourceLocation(file: path, line: 1, column: 1), message: message)])
  }
}

extension OutputError: CustomStringConvertible {
  package var description: String { diagnostics.map(\.line).joined(separator: "\n") }
}
