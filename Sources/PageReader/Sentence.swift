import Diagnostics
import MarkdownSyntax

/// A sentence of a description in the forms in which the phrases look at it.
struct Sentence {
  /// With the backticks of code spans.
  let marked: String
  /// Without marks.
  let plain: String
  /// ``plain`` with its ASCII letters in lower case, so that a place in one is that place in the other.
  let lower: String
  /// Whether the sentence begins a list item, which speaks of a value and not of the row.
  let isItem: Bool
  /// Of all forms.
  let pairs: LetterPairs

  init(_ text: Substring) {
    isItem = text.utf8.first ?? 0 >= 0x80 && text.first == DescriptionText.item
    var text = String(Sentences.bare(text))
    if text.hasByte(UInt8(ascii: "\n")) || text.contains(DescriptionText.itemText) {
      text = text.replacing("\n", with: " ").filter { $0 != DescriptionText.item }.collapsed()
    }
    marked = text
    plain = text.hasByte(UInt8(ascii: "`")) ? text.without(UInt8(ascii: "`")) : text
    lower = plain.asciiLowercased()
    pairs = LetterPairs(lower)
  }

  /// The words as written from a place of ``lower``.
  func text(from index: String.Index) -> Substring {
    plain[plain.utf8.index(plain.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: index))...]
  }

  /// The words as written up to a place of ``lower``.
  func text(upTo index: String.Index) -> Substring {
    plain[..<plain.utf8.index(plain.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: index))]
  }

  /// Whether the sentence asks or wonders, so that nothing in it is stated: "Indicates whether …".
  var wonders: Bool {
    ["whether", "indicates if", "specifies if", "determines if", "true if ", "denotes if"].contains(
      where: lower.contains)
  }

  /// Where the sentence begins with a condition, "When the gate is shut, …": that and what follows its comma.
  var leadingCondition: (condition: String, clause: Substring)? {
    guard let blank = lower.utf8.firstIndex(of: 0x20), Conditions.words.contains(String(lower[..<blank])) else {
      return nil
    }
    var end: String.Index?
    var rest = lower[...]
    // The last comma counts: a condition may hold a list.
    while let comma = rest.firstRange(of: ", ") {
      end = comma.lowerBound
      rest = rest[comma.upperBound...]
    }
    guard let end else { return nil }
    return (text(upTo: end).trimmed(), lower[end...].dropFirst(2))
  }
}

/// Words that begin a condition.
enum Conditions {
  static let words: Set<String> = [
    "if", "when", "whenever", "unless", "on", "upon", "for", "only", "where", "during", "in", "at", "after", "before",
    "once", "until", "while", "except", "but", "as", "afterwards", "thereafter",
  ]

  /// Whether a text begins with a condition; `as` alone does not, `as long as` does.
  static func begin(_ text: some StringProtocol) -> Bool {
    let words = text.split(separator: " ", maxSplits: 3).prefix(3)
    guard let first = words.first, self.words.contains(String(first)) else { return false }
    if first == "as" { return words.dropFirst().first == "long" }
    if first == "but" { return words.dropFirst().first == "only" }
    return true
  }
}

extension StringProtocol {
  /// The text with `A` to `Z` in lower case and all else as it was; as many bytes as before.
  func asciiLowercased() -> String {
    withBytes { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { lower in
        for (index, byte) in bytes.enumerated() {
          lower[index] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        }
        return bytes.count
      }
    }
  }

  /// The text without an ASCII character.
  func without(_ byte: UInt8) -> String {
    withBytes { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { result in
        var count = 0
        for next in bytes where next != byte {
          result[count] = next
          count += 1
        }
        return count
      }
    }
  }
}
