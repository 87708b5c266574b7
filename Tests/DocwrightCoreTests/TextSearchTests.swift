import Diagnostics
import Testing

/// Searches and comparisons that take eight bytes at once: at each place around the ends of these.
@Suite struct TextSearchTests {
  @Test func aTextIsFoundAtEachPlace() {
    for length in 2...20 {
      let needle = String("abcdefghijklmnopqrst".prefix(length))
      for place in 0...20 {
        // The text before ends as the needle does.
        let text = String(repeating: String(needle.suffix(1)), count: place) + needle + "a"
        let found = text.firstRange(of: needle).map { text[..<$0.lowerBound].utf8.count }
        #expect(found == place, "\(needle) in \(text)")
        #expect(!text.contains(needle + "b"))
      }
    }
  }

  @Test func aByteIsFoundAtEachPlace() {
    for length in 1...20 {
      // A byte beside the one that is looked for.
      let other = [UInt8](repeating: UInt8(ascii: "}"), count: length)
      #expect(!String(decoding: other, as: UTF8.self).hasByte(UInt8(ascii: "|")))
      for place in other.indices {
        var bytes = other
        bytes[place] = UInt8(ascii: "|")
        #expect(String(decoding: bytes, as: UTF8.self).hasByte(UInt8(ascii: "|")))
      }
    }
  }

  @Test func textsAreInTheOrderOfTheirBytes() {
    for place in 0...20 {
      let head = String(repeating: "a", count: place)
      for (left, right) in [
        ("b", "c"), ("z", "\u{E9}"), ("\u{FFFD}", "\u{1F331}"), ("", "a"), ("Z", "a"), ("bz", "ca"),
      ] {
        #expect((head + left).precedes(head + right))
        #expect(!(head + right).precedes(head + left))
        #expect(!(head + left).precedes(head + left))
      }
    }
  }

  @Test func partsStandBetweenTheMarks() {
    #expect("a||b|".parts(at: UInt8(ascii: "|")) == ["a", "b"])
    #expect("a||b|".parts(at: UInt8(ascii: "|"), omittingEmpty: false) == ["a", "", "b", ""])
    #expect("|a||b|c"[...].dropFirst().parts(at: UInt8(ascii: "|"), omittingEmpty: false) == ["a", "", "b", "c"])
  }
}
