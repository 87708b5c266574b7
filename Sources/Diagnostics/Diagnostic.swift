/// What the tool reports about a page, by rule.
package struct Diagnostic: Hashable, Sendable {
  package var rule: Rule
  package var severity: Severity
  package var location: SourceLocation
  /// What was found, what was expected and what to do, in one line.
  package var message: String
  /// What is documented there, where it has a name: `type.property`, `operation-id.property`, a type, an operation's id.
  package var fact: String?
  /// The name that was meant, perhaps; the message has it too.
  package var suggestion: String?

  package init(
    rule: Rule, severity: Severity? = nil, location: SourceLocation, message: String, fact: String? = nil,
    suggestion: String? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.location = location
    self.message = message
    self.fact = fact
    self.suggestion = suggestion
  }

  /// Place and message tell findings apart; the texts of the rule need no hashing.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(location.line)
    hasher.combine(message)
  }

  /// The message without what depends on other pages: the suggestion.
  package var ownMessage: String {
    suggestion.map { message.replacing(Self.question($0), with: "") } ?? message
  }

  /// How a message asks whether a name was meant.
  package static func question(_ suggestion: String) -> String { "; did you mean \"\(suggestion)\"?" }

  /// `path:line:column: severity: message [rule]`, with control and bidirectional characters made visible.
  package var line: String {
    let place = "\(printable(location.file)):\(location.line):\(location.column)"
    return "\(place): \(severity.rawValue): \(printable(message)) [\(rule.id)]"
  }
}

extension Sequence<Diagnostic> {
  /// Sorted by place, rule and message, each once.
  package func sortedAndUnique() -> [Diagnostic] {
    let all = Array(self)
    var result: [Diagnostic] = []
    // Places are sorted: moving the findings themselves costs more than comparing them.
    for index in all.indices.sorted(by: { Self.precedes(all, $0, all, $1) }) {
      let diagnostic = all[index]
      // Equal ones stand side by side, or among others of the same place, rule, message and fact.
      var place = result.count - 1
      while place >= 0, result[place] != diagnostic, !Self.precedes(result, place, all, index) { place -= 1 }
      if place < 0 || result[place] != diagnostic { result.append(diagnostic) }
    }
    return result
  }

  /// Compares two findings where they stand in their lists: handing them over would copy all that they hold.
  private static func precedes(_ left: [Diagnostic], _ one: Int, _ right: [Diagnostic], _ other: Int) -> Bool {
    if left[one].location != right[other].location { return left[one].location < right[other].location }
    if left[one].rule.id != right[other].rule.id { return left[one].rule.id < right[other].rule.id }
    if left[one].message != right[other].message { return left[one].message.precedes(right[other].message) }
    return (left[one].fact ?? "").precedes(right[other].fact ?? "")
  }
}
