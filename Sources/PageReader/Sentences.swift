import Diagnostics
import MarkdownSyntax

/// The sentences of a description.
enum Sentences {
  /// Splits at a period, or at a semicolon, that a blank or the end follows; never inside a code span, and not after
  /// common abbreviations. The mark at the end is dropped.
  static func split(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var inCode = false
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if character == "`" { inCode.toggle() }
      let isEnd = next == text.endIndex || text[next] == " " || (character == "." && text[next].isUppercase)
      if !inCode, character == "." || character == ";", isEnd,
        !endsInAbbreviation(text[start..<index], before: text[next...])
      {
        add(text[start..<index], to: &result)
        start = next
      }
      index = next
    }
    add(text[start...], to: &result)
    return result
  }

  private static func add(_ text: Substring, to result: inout [Substring]) {
    let sentence = text.drop { $0 == " " }
    if !sentence.isEmpty { result.append(sentence) }
  }

  private static func endsInAbbreviation(_ text: Substring, before rest: Substring) -> Bool {
    // "etc." ends a sentence where the next word has a capital.
    if text.hasSuffix("etc") { return !(rest.first { $0 != " " }?.isUppercase ?? true) }
    for abbreviation in ["e.g", "i.e", "vs", "Max", "max"] where text.hasSuffix(abbreviation) { return true }
    return false
  }

  /// A sentence without the brackets around it.
  static func bare(_ sentence: Substring) -> Substring {
    guard sentence.first == "(", sentence.last == ")" else { return sentence }
    return sentence.dropFirst().dropLast()
  }

  /// What follows the first occurrence of a phrase, without regard to case.
  static func after(_ phrase: String, in sentence: some StringProtocol) -> Substring? {
    let text = String(sentence)
    guard let range = text.lowercased().firstRange(of: phrase) else { return nil }
    // Lower-casing can change lengths outside ASCII; such sentences are compared as they stand.
    guard text.utf8.count == text.lowercased().utf8.count else {
      return text.firstRange(of: phrase).map { text[$0.upperBound...] }
    }
    let lower = text.lowercased()
    let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
    return text[text.utf8.index(text.startIndex, offsetBy: offset)...]
  }
}
