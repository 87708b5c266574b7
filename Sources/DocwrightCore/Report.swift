import Diagnostics

/// The outcome of a command: what to print where, and the exit code.
package struct Report: Sendable {
  /// The product of the command.
  package var output = ""
  /// Findings and the summary line.
  package var messages: [String] = []
  package var exitCode: ExitStatus = .success

  package init(output: String = "") {
    self.output = output
  }
}

/// What the process ends with.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// Something was lost, there is drift, or a finding is at or above the severity asked for.
  case findings = 1
  case usage = 2
  case `internal` = 3
}

extension Sequence<Diagnostic> {
  /// Counts by severity for a summary line: `1 error, 12 warnings`.
  package var summary: String {
    let errors = reduce(into: 0) { $0 += $1.severity == .error ? 1 : 0 }
    let warnings = reduce(into: 0) { $0 += $1.severity == .warning ? 1 : 0 }
    return "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }

  /// Counts by rule, sorted by rule.
  package var countsByRule: [(rule: String, severity: Severity, count: Int)] {
    var counts: [String: (severity: Severity, count: Int)] = [:]
    for diagnostic in self {
      counts[diagnostic.rule.id, default: (diagnostic.severity, 0)].count += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.severity, $0.value.count) }
  }
}
