/// Plain searches over UTF-8: the general ones of the standard library cost ten times as much, and pages are searched
/// for hundreds of phrases.
extension StringProtocol {
  /// The first place of a text; both are compared byte by byte.
  @inlinable
  package func firstRange(of other: String) -> Range<Index>? {
    guard let offset = offset(of: other) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: other.utf8.count)
  }

  /// Whether a text stands somewhere in this one; both are compared byte by byte.
  @inlinable
  package func contains(_ other: String) -> Bool {
    offset(of: other) != nil
  }

  /// Whether an ASCII character stands somewhere in the text.
  @inlinable
  package func hasByte(_ byte: UInt8) -> Bool {
    withBytes { ByteSearch.contains(byte, in: $0) }
  }

  /// Gives the bytes of the text to `body`, in place where they lie together.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  @inlinable
  func offset(of other: String) -> Int? {
    withBytes { text in other.withBytes { ByteSearch.offset(of: $0, in: text) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte, none before `start`.
  package func place(of byte: UInt8, from start: Int = 0) -> Int? { ByteSearch.place(of: byte, in: self, from: start) }
}

/// Searches that look at eight places at once, as the bytes of one word.
@usableFromInline
enum ByteSearch {
  /// The first place where the first and the last byte of the needle stand as far apart as in it, and all between them.
  @usableFromInline
  static func offset(of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = needle.first, let last = needle.last else { return 0 }
    let places = text.count - needle.count + 1
    let (firsts, lasts) = (repeated(first), repeated(last))
    var start = 0
    while start + 8 <= places {
      var found = zeros(word(text, start) ^ firsts | word(text, start + needle.count - 1) ^ lasts)
      while found != 0 {
        let place = start + found.trailingZeroBitCount / 8
        if stands(needle, at: place, in: text) { return place }
        found &= found - 1
      }
      start += 8
    }
    while start < places {
      if text[start] == first, stands(needle, at: start, in: text) { return start }
      start += 1
    }
    return nil
  }

  @usableFromInline
  static func contains(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    place(of: byte, in: text, from: 0) != nil
  }

  /// The first place of a byte, none before `start`.
  static func place(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let bytes = repeated(byte)
    var start = start
    while start + 8 <= text.count {
      let found = zeros(word(text, start) ^ bytes)
      if found != 0 { return start + found.trailingZeroBitCount / 8 }
      start += 8
    }
    while start < text.count {
      if text[start] == byte { return start }
      start += 1
    }
    return nil
  }

  /// Where the parts between the occurrences of a byte stand.
  @usableFromInline
  static func parts(of text: UnsafeBufferPointer<UInt8>, at byte: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while let index = place(of: byte, in: text, from: start) {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<text.count)
    return parts
  }

  fileprivate static func stands(
    _ needle: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var length = 0
    while length < needle.count, text[start + length] == needle[length] { length += 1 }
    return length == needle.count
  }

  /// Eight bytes, the first one lowest.
  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of each byte that is zero; above the lowest of them, of some that are one too.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}

extension StringProtocol {
  /// The text with another in place of each occurrence of a text; compared byte by byte.
  @inlinable
  package func replacing(_ other: String, with replacement: String) -> String {
    guard !other.isEmpty, var place = firstRange(of: other) else { return String(self) }
    var result = ""
    var rest = self[...]
    while true {
      result += rest[..<place.lowerBound]
      result += replacement
      rest = rest[place.upperBound...]
      guard let next = rest.firstRange(of: other) else { break }
      place = next
    }
    return result + rest
  }
}

extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The parts between the occurrences of an ASCII character.
  @inlinable
  package func parts(at byte: UInt8, omittingEmpty: Bool = true) -> [Substring] {
    withBytes { ByteSearch.parts(of: $0, at: byte) }.compactMap { part in
      if omittingEmpty, part.isEmpty { return nil }
      let start = utf8.index(utf8.startIndex, offsetBy: part.lowerBound)
      return Substring(utf8[start..<utf8.index(start, offsetBy: part.count)])
    }
  }
}

/// The ones of the standard library compare the characters of a substring one by one.
extension Substring {
  /// Whether the text begins with another; both are compared byte by byte.
  package func hasPrefix(_ other: String) -> Bool {
    withBytes { text in other.withBytes { text.count >= $0.count && ByteSearch.stands($0, at: 0, in: text) } }
  }

  /// Whether the text ends with another; both are compared byte by byte.
  package func hasSuffix(_ other: String) -> Bool {
    withBytes { text in
      other.withBytes { text.count >= $0.count && ByteSearch.stands($0, at: text.count - $0.count, in: text) }
    }
  }
}
