import APISchema
import Diagnostics
import MarkdownSyntax

/// "Supports $filter (eq, ne)", "Not filterable", "Returned only on $select", "Requires $select to retrieve".
enum QueryPhrase {
  static let cues = Cues(["filterable"])

  static func read(_ sentence: Sentence, into property: inout Property) {
    let lower = sentence.lower
    if cues.stand(in: lower, sentence.pairs), isNotFilterable(lower, RowSubject(property.name)) {
      property.notFilterable = true
    }
    guard lower.hasByte(UInt8(ascii: "$")) else { return }
    if isSelectOnly(lower) { property.selectOnly = true }
    guard let place = lower.firstRange(of: "$filter") else { return }
    switch support(before: lower[..<place.lowerBound], after: lower[place.upperBound...]) {
    case .some(true):
      let operators = FilterOperators.read(sentence.marked)
      if property.filter?.isEmpty ?? true { property.filter = operators }
    case .some(false): property.notFilterable = true
    case nil: break
    }
  }

  private static func isNotFilterable(_ lower: String, _ subject: RowSubject) -> Bool {
    lower.split(separator: ",").contains { part in
      let words = part.trimmed()
      return ["not filterable", "non-filterable", "and not filterable"].contains(
        subject.predicate(of: words).map(String.init) ?? words)
    }
  }

  private static let selectLeads = [
    "returned only on", "only returned on", "returned only when", "returned only if", "only returned when",
    "only returned if", "requires $select", "not returned by default", "isn't returned by default",
    "returned only with", "only returned with", "only available on", "retrieved only on",
  ]

  private static func isSelectOnly(_ lower: String) -> Bool {
    lower.contains("$select") && selectLeads.contains(where: lower.replacing("\\", with: "").contains)
  }

  /// Whether the words around `$filter` say that it is supported, that it isn't, or neither.
  private static func support(before: Substring, after: Substring) -> Bool? {
    let after = after.drop { $0 == " " || $0 == "`" }
    for verb in ["is not supported", "isn't supported", "are not supported", "aren't supported", "not supported"]
    where after.hasPrefix(verb) {
      return false
    }
    guard let verb = lastRange(of: "support", in: before) else {
      return after.hasPrefix("is supported") || after.hasPrefix("supported") ? true : nil
    }
    let head = before[..<verb.lowerBound].trimmed()
    if before[verb.upperBound...].contains(" but not ") { return false }
    return !["not", "n't", "n\u{2019}t", "nor", "never"].contains(where: head.hasSuffix)
  }

  private static func lastRange(of word: String, in text: Substring) -> Range<Substring.Index>? {
    var found: Range<Substring.Index>?
    var rest = text
    while let range = rest.firstRange(of: word) {
      found = range
      rest = rest[range.upperBound...]
    }
    return found
  }
}
