/// An entry of the rule book: a form of page that is read, ignored or reported, under a stable identifier.
package struct Rule: Hashable, Sendable {
  /// What the rule does with the form that it names.
  package enum Effect: String, Sendable {
    case reads, ignores, reports
  }

  /// Lower-case words joined by dashes; appears in brackets at the end of each diagnostic.
  package let id: String
  package let effect: Effect
  /// The severity of its diagnostics, unless the configuration says otherwise.
  package let severity: Severity
  /// The form that the rule is for, in a sentence.
  package let purpose: String

  package init(_ id: String, _ effect: Effect, _ severity: Severity, _ purpose: String) {
    self.id = id
    self.effect = effect
    self.severity = severity
    self.purpose = purpose
  }
}
