import Diagnostics

extension Configuration {
  /// The diagnostics with the configured severities, sorted, each once.
  func applySeverities(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.sortedAndUnique()
    guard !severities.isEmpty else { return sorted }
    return sorted.map { diagnostic in
      var result = diagnostic
      if let severity = severities[diagnostic.rule.id] { result.severity = severity }
      return result
    }
  }
}
