import Diagnostics

/// Findings as text: a line for each, at most so many of one rule.
enum LintText {
  /// - Parameter limit: of findings of one rule; 0 for none.
  static func text(_ findings: [Diagnostic], limit: Int) -> String {
    var counts: [String: Int] = [:]
    var lines: [String] = []
    for finding in findings {
      let count = counts[finding.rule.id, default: 0] + 1
      counts[finding.rule.id] = count
      if limit == 0 || count <= limit { lines.append(finding.line) }
    }
    if limit > 0 {
      for (rule, count) in counts.sorted(by: { $0.key < $1.key }) where count > limit {
        lines.append("and \(count - limit) more by this rule; --limit 0 prints all [\(rule)]")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
