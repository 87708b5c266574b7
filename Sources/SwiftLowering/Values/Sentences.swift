import Diagnostics

/// The text of a page as lines that may stand in a comment.
enum Sentences {
  /// One sentence an element, without line breaks, control or bidirectional characters.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    let words = clean(text).split(separator: " ")
    for (index, word) in words.enumerated() {
      current.append(word)
      let next = index + 1 < words.count ? words[index + 1] : nil
      if endsSentence(word, before: next) {
        sentences.append(current.joined(separator: " "))
        current = []
      }
    }
    if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
    return sentences
  }

  /// Whether the text has nothing but visible ASCII characters and single blanks between them.
  private static func isClean(_ text: String) -> Bool {
    let blank = UInt8(ascii: " ")
    var last = blank
    for byte in text.utf8 {
      guard byte > blank && byte < 0x7F || byte == blank && last != blank else { return false }
      last = byte
    }
    return last != blank || text.isEmpty
  }

  /// The text on one line: runs of white space become one blank, unsafe characters are left out.
  static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var result = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingBlank = !result.isEmpty
      } else if !isUnprintable(scalar) {
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let abbreviations: Set<String> = ["e.g.", "i.e.", "etc.", "vs.", "cf.", "no.", "approx."]

  private static func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
    guard let next else { return false }
    var end = word
    while let last = end.last, ")\"'`*".contains(last) { end.removeLast() }
    guard let last = end.last, last == "." || last == "!" || last == "?" else { return false }
    if abbreviations.contains(end.lowercased().trimmingPrefix { "(`'\"*".contains($0) }.description) { return false }
    guard let first = next.unicodeScalars.first(where: { !"(\"'`*[".unicodeScalars.contains($0) }) else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil
  }
}
