import Diagnostics
import MarkdownSyntax

/// Which pairs of neighbouring bytes a text has, letters taken as small ones: a set that may hold more than there are.
///
/// A text can stand in another only if all its pairs do. Most sentences of a page say nothing that any phrase looks for,
/// and one look at their pairs says so of each phrase, where a search would go through the sentence.
struct LetterPairs {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// - Parameter skipped: a byte that stands for nothing, such as the marks of code.
  init(_ text: String, skipping skipped: UInt8? = nil) {
    text.withBytes { bytes in
      guard var last = bytes.first.map(Self.small) else { return }
      for byte in bytes.dropFirst() where byte != skipped {
        let next = Self.small(byte)
        let place = (last &* 37) ^ next
        let bit = UInt64(1) << UInt64(place & 63)
        if place & 64 == 0 { low |= bit } else { high |= bit }
        last = next
      }
    }
  }

  /// Whether a text with these pairs may stand in one with others.
  func mayStand(in other: LetterPairs) -> Bool { low & ~other.low == 0 && high & ~other.high == 0 }

  /// Letters of ASCII in lower case; what else the bit changes is changed in both texts alike.
  private static func small(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}

/// Texts of which any may stand in a sentence.
struct Cues {
  private let texts: [(text: String, pairs: LetterPairs)]

  init(_ texts: [String]) {
    self.texts = texts.map { ($0, LetterPairs($0)) }
  }

  /// Whether one of the texts may stand in another, by its pairs.
  func mayStand(in pairs: LetterPairs) -> Bool { texts.contains { $0.pairs.mayStand(in: pairs) } }

  /// Whether one of the texts stands in another, of which the pairs are known.
  func stand(in text: String, _ pairs: LetterPairs) -> Bool {
    texts.contains { cue in cue.pairs.mayStand(in: pairs) && text.contains(cue.text) }
  }
}
