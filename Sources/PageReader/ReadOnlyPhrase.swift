import APISchema
import Diagnostics
import MarkdownSyntax

/// "This property is read-only.", "A read-only collection of …", "Read-only after creation", "… and is read-only".
enum ReadOnlyPhrase {
  static let words: Set<String> = ["read-only", "read only", "readonly", "read- only"]

  static func read(_ sentence: Sentence, into property: inout Property) {
    if let condition = FixedPhrase.condition(sentence, RowSubject(property.name)) { property.readOnlyWhen = condition }
    guard let place = place(in: sentence.lower) else { return }
    if ["Read-only", "Read-Only", "Read only", "Readonly"].contains(where: { sentence.plain.hasSuffix(" " + $0) }) {
      property.readOnly = true
      return
    }
    if sentence.wonders { return }
    let lower = sentence.lower
    let subject = RowSubject(property.name)
    let before = lower[..<place.lowerBound].trimmed()
    let after = lower[place.upperBound...]
    let rest = after.drop { $0 == "," || $0 == " " }
    if rest.startIndex != after.startIndex, Conditions.begin(rest),
      before.isEmpty || before.hasSuffix("is") || subject.isOpen(before)
    {
      property.readOnlyWhen = ConditionText.of(sentence.text(from: rest.startIndex))
    } else if let lead = sentence.leadingCondition, let clause = Self.place(in: String(lead.clause)) {
      let words = String(lead.clause)
      if isStated(words[..<clause.lowerBound].trimmed(), words[clause.upperBound...], subject) {
        property.readOnlyWhen = lead.condition
      }
    } else if isStated(before, after, subject)
      || lower.contains("(read-only)") && !sentence.marked.contains("`") && !lower.contains("values")
    {
      property.readOnly = true
    }
  }

  private static func place(in lower: String) -> Range<String.Index>? {
    for word in ["read-only", "read only", "readonly"] {
      if let range = lower.firstRange(of: word) { return range }
    }
    return nil
  }

  /// "This property is read-only and …", "… and is read-only", "This read-only field …", "A read-only list of …".
  private static func isStated(_ before: String, _ after: Substring, _ subject: RowSubject) -> Bool {
    let noun = after.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
    let isMark = after.isEmpty || [" and ", ",", ".", ";", " ("].contains(where: after.hasPrefix)
    if before.hasSuffix(" is") || before == "is" || before.hasSuffix("it's") {
      if isMark, after.isEmpty { return !["represents ", "when ", " if "].contains(where: before.contains) }
      return isMark && subject.matches(before.dropLast(3))
    }
    if ["this is a", "it is a", "it's a", "is a"].contains(before) {
      return after.hasPrefix(" ") && !notions.contains(String(noun))
    }
    return ["this", "a", "the", ""].contains(before) && after.hasPrefix(" ") && nouns.contains(String(noun))
  }

  /// What a row can be called; "read-only mode" and "read-only access" are something else.
  private static let nouns: Set<String> = [
    "property", "field", "attribute", "value", "collection", "list", "id", "identifier", "timestamp", "url", "array",
    "string", "flag", "count", "reference", "guid", "relationship",
  ]
  private static let notions: Set<String> = [
    "mode", "access", "user", "role", "permission", "permissions", "replica", "copy", "view", "state", "domain",
  ]
}
