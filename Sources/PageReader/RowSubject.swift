import Diagnostics
import MarkdownSyntax

/// The words that speak of the row itself: "This property", "It", "The value", the row's own name.
struct RowSubject {
  private static let nouns: Set<String> = [
    "property", "parameter", "field", "value", "attribute", "argument", "setting", "header", "element", "relationship",
  ]
  private static let subjects: Set<String> = ["this", "it", "setting the property", "setting this property", "which"]

  let name: String

  init(_ name: String) {
    self.name = name.asciiLowercased()
  }

  /// Whether words in lower case name the row and nothing else.
  func matches(_ words: some StringProtocol) -> Bool {
    if Self.subjects.contains(String(words)) { return true }
    var rest = Substring(words)
    for article in ["the ", "this ", "a "] where rest.hasPrefix(article) {
      rest = rest.dropFirst(article.count)
      break
    }
    if Self.nouns.contains(String(rest)) || rest == name { return true }
    guard let blank = rest.lastIndex(of: " "), Self.nouns.contains(String(rest[blank...].dropFirst())) else {
      return false
    }
    return rest[..<blank] == name
  }

  /// What a sentence in lower case says of the row: the words behind "This property is".
  func predicate(of sentence: some StringProtocol) -> Substring? {
    var text = Substring(sentence)
    for lead in ["and ", "but ", "however, ", "note that ", "note: ", "currently "] where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    if text.hasPrefix("is ") { return Self.withoutAdverb(text.dropFirst(3)) }
    for copula in [" is ", "'s ", "\u{2019}s "] {
      guard let range = text.firstRange(of: copula), matches(text[..<range.lowerBound]) else { continue }
      return Self.withoutAdverb(text[range.upperBound...])
    }
    return nil
  }

  /// Whether the words before a mark leave no other subject than the row.
  func isOpen(_ before: some StringProtocol) -> Bool {
    var words = before.trimmed()
    for adverb in [" only", " always", " also", " currently"] where words.hasSuffix(adverb) {
      words = String(words.dropLast(adverb.count))
    }
    if words.isEmpty || words == "is" || [",", "(", ":", "-"].contains(where: words.hasSuffix) { return true }
    let clause = words.split(separator: ",").last.map { $0.trimmed() } ?? ""
    for copula in [" is", "'s", "\u{2019}s"] where clause.hasSuffix(copula) {
      return matches(clause.dropLast(copula.count)) || clause == "and" + copula
    }
    return clause == "is" || clause == "and is"
  }

  private static func withoutAdverb(_ text: Substring) -> Substring {
    for adverb in ["always ", "also ", "currently ", "only "] where text.hasPrefix(adverb) {
      // "only required if": the adverb belongs to the condition, not to the mark.
      return text.dropFirst(adverb.count)
    }
    return text
  }
}
