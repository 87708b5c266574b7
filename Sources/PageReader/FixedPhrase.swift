import Diagnostics
import MarkdownSyntax

/// Values that are given once: "can't be changed after creation", "can be set only on create", "Once set, it can't be
/// changed", "Immutable."
enum FixedPhrase {
  /// The condition under which the row is read-only, in words of the page.
  static func condition(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    unchangeable(sentence, subject) ?? settable(sentence, subject) ?? immutable(sentence, subject)
  }

  /// "This property can't be changed after creation"; "…, and can't be updated once it's set"; "Once set, it can't be
  /// changed".
  private static func unchangeable(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    let lower = sentence.lower
    for lead in ["once set, you cannot ", "once set, you can't "] where lower.hasPrefix(lead) {
      let verb = lower.dropFirst(lead.count).prefix { $0 != " " }
      if ["change", "modify", "update"].contains(verb), subject.matches(lower[verb.endIndex...].dropFirst()) {
        return "Once set"
      }
    }
    for verb in ["changed", "modified", "updated"] {
      guard let range = lower.firstRange(of: "be " + verb) else { continue }
      let head = lower[..<range.lowerBound].trimmed()
      guard let negation = ["cannot", "can't", "can\u{2019}t", "can not"].first(where: head.hasSuffix) else { continue }
      let words = head.dropLast(negation.count).trimmed()
      let rest = lower[range.upperBound...].drop { $0 == " " }
      if rest.hasPrefix("after ") || rest.hasPrefix("once ") {
        guard words.isEmpty || subject.matches(words) || goesOn(words, subject) else { continue }
        return ConditionText.of(sentence.text(from: rest.startIndex))
      }
      for lead in ["once set, ", "once created, ", "after creation, "] where rest.isEmpty && words.hasPrefix(lead) {
        if subject.matches(words.dropFirst(lead.count)) {
          return sentence.text(upTo: lower.utf8.index(lower.startIndex, offsetBy: lead.utf8.count - 2)).trimmed()
        }
      }
    }
    return nil
  }

  /// "The value can only be `x` and": words behind which the row is still spoken of.
  private static func goesOn(_ words: String, _ subject: RowSubject) -> Bool {
    guard let end = [" and", " and it", " but it", ", but"].first(where: words.hasSuffix) else { return false }
    let clause = words.dropLast(end.count).parts(at: UInt8(ascii: ",")).last?.trimmed() ?? ""
    return [" can ", " is ", " must "].contains { verb in
      clause.firstRange(of: verb).map { subject.matches(clause[..<$0.lowerBound]) } ?? false
    }
  }

  /// "This property can be set only when the folder is created": read-only at any other time.
  private static func settable(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    let lower = sentence.lower
    for verb in ["can only be set ", "can be set only ", "may only be set ", "can only be specified "] {
      guard let range = lower.firstRange(of: verb) else { continue }
      let words = lower[..<range.lowerBound].trimmed()
      guard words.isEmpty || subject.matches(words) else { continue }
      let rest = lower[range.upperBound...]
      guard
        ["on ", "upon ", "at ", "when ", "while ", "during ", "as part of ", "in "].contains(where: rest.hasPrefix),
        ["creat", "post "].contains(where: (rest + " ").contains)
      else { continue }
      return "except " + ConditionText.of(sentence.text(from: rest.startIndex))
    }
    return nil
  }

  /// "Immutable.", "Key, immutable, not nullable", "is immutable after it's created".
  private static func immutable(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    let lower = sentence.lower
    guard let range = lower.firstRange(of: "immutable") else { return nil }
    let rest = lower[range.upperBound...].drop { $0 == " " }
    let before = lower[..<range.lowerBound].trimmed()
    let isOpen = subject.isOpen(before) || before.hasSuffix(" is") && goesOn(String(before.dropLast(3)), subject)
    if isOpen, rest.hasPrefix("after ") || rest.hasPrefix("once ") {
      return ConditionText.of(sentence.text(from: rest.startIndex))
    }
    let marks = lower.parts(at: UInt8(ascii: ",")).map { $0.trimmed() }
    return marks.contains("immutable") && marks.allSatisfy({ $0.split(separator: " ").count <= 2 })
      || rest.isEmpty && subject.predicate(of: lower) == "immutable"
      ? "immutable" : nil
  }
}
