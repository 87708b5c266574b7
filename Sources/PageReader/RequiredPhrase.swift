import APISchema
import Diagnostics
import MarkdownSyntax

/// "Required.", "Optional." and "Required if …", as a sentence of its own or as the last word of one.
enum RequiredPhrase {
  static let cues = Cues(["equired", "ptional", "andatory", "must be ", "ou must "])

  static func read(_ sentence: Sentence, into property: inout Property) {
    guard cues.stand(in: sentence.plain, sentence.pairs) else { return }
    let subject = RowSubject(property.name)
    if let condition = condition(sentence, subject) ?? OmissionPhrase.condition(sentence, subject) {
      property.requiredWhen = condition
    } else if isMark("Required", sentence) || isMark("Mandatory", sentence)
      || OmissionPhrase.isForbidden(sentence, subject)
    {
      property.required = isNegated(sentence) ? false : true
    } else if let fact = clause(sentence, subject) {
      property.required = fact
    } else if isMark("Optional", sentence) || sentence.plain.hasPrefix("Optional and ") {
      property.required = false
    }
  }

  /// Case matters: "… before a password is required" says something else.
  private static func isMark(_ word: String, _ sentence: Sentence) -> Bool {
    let text = sentence.marked
    let lower = word.asciiLowercased()
    for mark in [word, "(\(word))", "[\(word)]", "(\(lower))", "[\(lower)]"] {
      if text == mark || text.hasSuffix(" " + mark) || text.hasSuffix(")" + mark) { return true }
    }
    for mark in ["(\(word))", "[\(word)]", "(\(lower))", "[\(lower)]"] where text.hasPrefix(mark) { return true }
    if text == lower || text.hasSuffix(", " + lower) { return true }
    if text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      if [",", ":", " - ", " \u{2013} ", " \u{2014} "].contains(where: rest.hasPrefix) { return true }
      return [" property", " parameter", " field", " attribute", " value", " argument"].contains { rest == $0 }
    }
    return false
  }

  private static func isNegated(_ sentence: Sentence) -> Bool {
    sentence.lower.hasSuffix("not required") || sentence.lower.hasSuffix("not mandatory")
  }

  /// "This property is required.", "It is optional.", "Not required."
  private static func clause(_ sentence: Sentence, _ subject: RowSubject) -> Bool? {
    let lower = sentence.lower
    if lower.contains("n't required"), let range = lower.firstRange(of: " isn't required"),
      subject.matches(lower[..<range.lowerBound]), lower[range.upperBound...].isEmpty
    {
      return false
    }
    for noun in ["field", "property", "parameter", "attribute"] {
      if ["to ", "that "].contains(where: { lower.hasPrefix("optional \(noun) \($0)") }) { return false }
    }
    if lower == "not required" || lower == "not mandatory" { return false }
    if !sentence.wonders,
      let range = lower.firstRange(of: " is a required ") ?? lower.firstRange(of: " is an optional "),
      isNoun(lower[range.upperBound...])
    {
      return lower[range].contains("required")
    }
    for (lead, fact) in [("this optional ", false), ("this required ", true)] where lower.hasPrefix(lead) {
      let words = lower.dropFirst(lead.count)
      if isNoun(words) || words.hasPrefix("query parameter") { return fact }
    }
    guard let predicate = subject.predicate(of: lower) else { return nil }
    for (word, fact) in [
      ("required", true), ("mandatory", true), ("optional", false), ("not required", false), ("not mandatory", false),
    ] where predicate.hasPrefix(word) {
      let rest = predicate.dropFirst(word.count)
      if rest.isEmpty || rest.hasPrefix(" and ") || rest.hasPrefix(",") || rest.hasPrefix(" (") { return fact }
    }
    return nil
  }

  private static func isNoun(_ text: Substring) -> Bool {
    ["field", "property", "parameter", "value", "attribute", "argument"].contains(where: text.hasPrefix)
  }

  private static func condition(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    let lower = sentence.lower
    if let lead = sentence.leadingCondition {
      let clause = lead.clause
      if clause == "required" || subject.predicate(of: clause) == "required" { return lead.condition }
    }
    for word in ["required", "mandatory"] {
      guard let range = lower.firstRange(of: word), subject.isOpen(lower[..<range.lowerBound]) else { continue }
      var rest = lower[range.upperBound...]
      if rest.hasPrefix(" and ") {
        // "Required and must be positive if …": the condition is that of both.
        guard range.lowerBound == lower.startIndex,
          let place = rest.firstRange(of: " if ") ?? rest.firstRange(of: " when ")
        else { return nil }
        rest = rest[place.lowerBound...]
      }
      let isLoose = rest.hasPrefix(",")
      rest = rest.drop { $0 == "," || $0 == " " || $0 == "(" }
      // "Required, at most 20 characters" goes on to say something else.
      guard Conditions.begin(rest), !isLoose || ["if", "when", "unless", "only"].contains(where: rest.hasPrefix) else {
        continue
      }
      return ConditionText.of(sentence.text(from: rest.startIndex))
    }
    return nil
  }
}

/// The text of a condition, without what a sentence goes on to say.
enum ConditionText {
  static func of(_ text: Substring) -> String {
    var text = text
    for end in [" and it ", " and is ", " and can't ", " and cannot ", " and must "] {
      if let range = text.firstRange(of: end) { text = text[..<range.lowerBound] }
    }
    var result = text.trimmed()
    if result.hasSuffix(")"), !result.contains("(") { result.removeLast() }
    return result
  }
}
