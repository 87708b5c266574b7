import Diagnostics
import MarkdownSyntax

/// The sentences of a description.
enum Sentences {
  /// Splits at a period, or at a semicolon, that a blank or the end follows; never inside a code span,
  /// and not after common abbreviations. A new line that begins with a capital, and a list item, begin a sentence too.
  /// The mark at the end is dropped.
  static func split(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    for (offset, byte) in text.withBytes(marks) {
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      if ends(byte, at: index, in: text, from: start) {
        add(text[start..<index], to: &result)
        start = text.utf8.index(after: index)
      }
    }
    add(text[start...], to: &result)
    return result
  }

  /// The bytes outside code spans that may end a sentence: all of them are ASCII, and nearly all of a text is none.
  private static func marks(_ bytes: UnsafeBufferPointer<UInt8>) -> [(offset: Int, byte: UInt8)] {
    var marks: [(Int, UInt8)] = []
    var inCode = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "`"): inCode.toggle()
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "\n"):
        if !inCode { marks.append((offset, byte)) }
      default: break
      }
    }
    return marks
  }

  private static func ends(_ mark: UInt8, at index: String.Index, in text: String, from start: String.Index) -> Bool {
    let rest = text[text.utf8.index(after: index)...]
    if mark == UInt8(ascii: "\n") {
      return isItem(text[start...]) || rest.first.map { $0.isUppercase || $0 == DescriptionText.item } ?? true
    }
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";") || closes(mark, text[..<index]), isEnd(mark, rest)
    else { return false }
    // A list item ends with its line.
    return !isItem(text[start...]) && !endsInAbbreviation(text[start..<index], before: rest)
  }

  /// Whether a text begins with a list item, blanks left out.
  private static func isItem(_ text: Substring) -> Bool {
    let content = text.utf8.drop { $0 == 0x20 || $0 == 0x0A }
    return content.first ?? 0 >= 0x80 && Substring(content).first == DescriptionText.item
  }

  /// "(….) Next": the bracket or quotation mark behind a period ends the sentence.
  private static func closes(_ mark: UInt8, _ before: Substring) -> Bool {
    (mark == UInt8(ascii: ")") || mark == UInt8(ascii: "\"")) && before.utf8.last == UInt8(ascii: ".")
  }

  private static func isEnd(_ mark: UInt8, _ rest: Substring) -> Bool {
    guard let next = rest.utf8.first else { return true }
    if next == 0x20 || next == 0x0A { return true }
    guard mark == UInt8(ascii: ".") else { return false }
    return next < 0x80 ? next >= UInt8(ascii: "A") && next <= UInt8(ascii: "Z") : rest.first?.isUppercase ?? false
  }

  private static func add(_ text: Substring, to result: inout [Substring]) {
    let sentence = text.utf8.drop { $0 == 0x20 || $0 == 0x0A }
    if !sentence.isEmpty { result.append(Substring(sentence)) }
  }

  private static func endsInAbbreviation(_ text: Substring, before rest: Substring) -> Bool {
    // "etc." ends a sentence where the next word has a capital.
    if text.hasSuffix("etc") { return !(rest.first { $0 != " " && $0 != "\n" }?.isUppercase ?? true) }
    for abbreviation in ["e.g", "i.e", "vs", "Max", "max", "Min", "min"] where text.hasSuffix(abbreviation) {
      // "admin" is a word of its own.
      return !(text.dropLast(abbreviation.count).last?.isLetter ?? false)
    }
    return false
  }

  /// A sentence without the brackets around it.
  static func bare(_ sentence: Substring) -> Substring {
    guard sentence.utf8.first == UInt8(ascii: "("), sentence.utf8.last == UInt8(ascii: ")") else { return sentence }
    return sentence.dropFirst().dropLast()
  }
}
