/// A JSON text that was checked, with the place of each value in it: values are made when they are asked for.
///
/// The values of an array stand side by side in ``words``, those of an object behind the numbers of its names, and the
/// word before them says where the container begins and ends in the text.
package final class JSONTape: Sendable {
  let bytes: [UInt8]
  let words: [UInt64]
  let names: JSONNames
  /// The word of the whole.
  package let root: JSONWord
  /// Whether the text is as it would be written: without blanks between the parts, without names that stand twice.
  let isCompact: Bool

  init(_ reader: JSONReader, bytes: [UInt8], root: JSONWord) {
    self.bytes = bytes
    self.root = root
    words = reader.words
    names = reader.names
    isCompact = reader.isCompact
  }

  /// The word of an element, or of the value of a member, by its position.
  @inline(__always)
  func word(_ position: Int, of container: JSONWord) -> JSONWord {
    JSONWord(
      bits: words[container.first + (container.kind == .object ? Self.nameWords(container.count) : 0) + position])
  }

  /// How many words the numbers of so many names take.
  @inline(__always)
  static func nameWords(_ count: Int) -> Int { (count + 1) / 2 }

  /// The number of the name of a member.
  @inline(__always)
  func name(_ position: Int, of object: JSONWord) -> Int {
    Int(UInt32(truncatingIfNeeded: words[object.first + position / 2] >> (position % 2 == 0 ? 0 : 32)))
  }

  /// Where the name of a member begins in the text; only on a tape for which the reader kept places.
  func namePlace(_ position: Int, of object: JSONWord) -> Int {
    Int(words[object.first + Self.nameWords(object.count) + object.count + position])
  }

  /// The position of a member; `nil` where there is none.
  func position(of name: String, in object: JSONWord) -> Int? {
    guard let number = names.number(of: name) else { return nil }
    let wanted = UInt32(truncatingIfNeeded: number)
    let first = object.first
    let count = object.count
    return words.withUnsafeBufferPointer { words in
      var position = 0
      while position < count {
        let pair = words[first + position / 2]
        if UInt32(truncatingIfNeeded: pair) == wanted { return position }
        if UInt32(truncatingIfNeeded: pair >> 32) == wanted { return position + 1 }
        position += 2
      }
      return nil
    }
  }

  /// The bytes of a container in the text, with its brackets.
  func range(of container: JSONWord) -> Range<Int> {
    let places = words[container.first - 1]
    return Int(UInt32(truncatingIfNeeded: places))..<Int(places >> 32)
  }

  /// Where a value begins in the text.
  func place(of word: JSONWord) -> Int {
    switch word.kind {
    case .array, .object: range(of: word).lowerBound
    case .string, .escapedString: word.first - 1
    case .null, .true, .false, .number: word.first
    }
  }
}

/// A value on a tape: what it is, and where. In 64 bits: the kind (3), a length or count (29), and a place (32).
package struct JSONWord: Hashable, Sendable {
  /// The kinds of JSON, strings told apart by whether they have escapes.
  enum Kind: UInt8 {
    case null, `false`, `true`, number, string, escapedString, array, object
  }

  /// The largest length, count or place that a word holds.
  static let limit = 1 << 29 - 1
  /// Fills up the numbers of names to whole words; no name has it.
  static let noName = UInt32.max

  let bits: UInt64

  @inline(__always)
  init(bits: UInt64) {
    self.bits = bits
  }

  @inline(__always)
  init(_ kind: Kind, first: Int, count: Int) {
    bits =
      UInt64(kind.rawValue) | UInt64(truncatingIfNeeded: count) << 3 | UInt64(truncatingIfNeeded: first) << 32
  }

  @inline(__always)
  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits & 7)) ?? .null }
  /// Of a container the parts, of a string or number the bytes.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: bits >> 3 & 0x1FFF_FFFF) }
  /// Of a container the place of its parts among the words, of anything else that in the text.
  @inline(__always)
  var first: Int { Int(truncatingIfNeeded: bits >> 32) }
}
