import Diagnostics

/// What `docwright lint` is asked for, beside what to read.
package struct LintOptions: Hashable, Sendable {
  /// The forms in which findings are printed.
  package enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// The lowest severity that is printed and fails.
  package var severity: Severity
  package var format: Format
  /// How many findings of one rule are printed as text; 0 for all.
  package var limit: Int
  /// The file to write what is found now to, instead of printing it.
  package var newBaseline: String?

  package init(
    severity: Severity = .warning, format: Format = .text, limit: Int = Self.defaultLimit, newBaseline: String? = nil
  ) {
    self.severity = severity
    self.format = format
    self.limit = limit
    self.newBaseline = newBaseline
  }

  package static let defaultLimit = 20
}
