/// What the tool reports about a page, by rule.
package struct Diagnostic: Hashable, Sendable {
  package var rule: Rule
  package var severity: Severity
  package var location: SourceLocation
  /// What was found, what was expected and what to do, in one line.
  package var message: String

  package init(rule: Rule, severity: Severity? = nil, location: SourceLocation, message: String) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.location = location
    self.message = message
  }

  /// `path:line:column: severity: message [rule]`, with control and bidirectional characters made visible.
  package var line: String {
    let place = "\(printable(location.file)):\(location.line):\(location.column)"
    return "\(place): \(severity.rawValue): \(printable(message)) [\(rule.id)]"
  }
}

extension Sequence<Diagnostic> {
  /// Sorted by place, rule and message, each once.
  package func sortedAndUnique() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted { left, right in
      if left.location != right.location { return left.location < right.location }
      if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
      return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
  }
}
