import APISchema
import Diagnostics
import MarkdownSyntax

/// "This property must be specified when …", "Must be provided.": a row that must not be left out.
enum OmissionPhrase {
  private static let verbs = ["specified", "provided", "supplied", "set", "included", "present"]

  /// The condition under which the row must be given.
  static func condition(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    if let lead = sentence.leadingCondition, let rest = rest(lead.clause, subject), rest.isEmpty {
      return lead.condition
    }
    guard let rest = rest(sentence.lower[...], subject) else { return nil }
    let words = rest.drop { $0 == " " || $0 == "," }
    guard let first = words.split(separator: " ", maxSplits: 1).first,
      ["if", "when", "whenever", "unless", "for", "on", "during"].contains(first)
    else { return nil }
    return ConditionText.of(sentence.text(from: words.startIndex))
  }

  /// Whether the row must be given, whatever else holds.
  static func isForbidden(_ sentence: Sentence, _ subject: RowSubject) -> Bool {
    rest(sentence.lower[...], subject).map { $0.isEmpty || $0.hasPrefix(" and ") } ?? false
  }

  /// What follows "must be specified" in a sentence about the row.
  private static func rest(_ lower: Substring, _ subject: RowSubject) -> Substring? {
    for lead in ["you must specify this property", "you must provide this property"] where lower.hasPrefix(lead) {
      return lower.dropFirst(lead.count)
    }
    guard let range = lower.firstRange(of: "must be ") else { return nil }
    let before = lower[..<range.lowerBound].trimmed()
    guard before.isEmpty || subject.matches(before) else { return nil }
    let rest = lower[range.upperBound...]
    for verb in verbs where rest.hasPrefix(verb) { return rest.dropFirst(verb.count) }
    return nil
  }
}
