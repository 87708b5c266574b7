extension JSONReader {
  /// Reads a string (RFC 8259, section 7): valid UTF-8, no control characters, no lone surrogates.
  mutating func string() throws(JSONError) -> JSONWord {
    let start = index + 1
    index = start
    var hasEscapes = false
    // Of what stands behind the last escape.
    var plain = start
    var isASCII = true
    while true {
      skipPlain(&isASCII)
      guard index < bytes.count else {
        index = start - 1
        throw error("string is not closed")
      }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if !isASCII { try validate(plain..<index) }
        index += 1
        return JSONWord(hasEscapes ? .escapedString : .string, first: start, count: index - 1 - start)
      case UInt8(ascii: "\\"):
        if !isASCII { try validate(plain..<index) }
        hasEscapes = true
        isASCII = true
        try escape()
        plain = index
      default: throw error("control character in a string; write it as an escape")
      }
    }
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlain(_ isASCII: inout Bool) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var others: UInt64 = 0
    defer { if others != 0 { isASCII = false } }
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped).loadUnaligned(
          fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      // The lowest bit that is set is exact; above it a borrow may have set others.
      let found =
        ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word) & highs
      if found != 0 {
        let length = found.trailingZeroBitCount / 8
        others |= word & highs & ((1 << UInt64(length * 8)) &- 1)
        index += length
        return
      }
      others |= word & highs
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      others |= UInt64(byte & 0x80)
      index += 1
    }
  }

  /// - Throws: ``JSONError`` at the first byte that begins no character.
  private func validate(_ range: Range<Int>) throws(JSONError) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    if let place = UTF8Validation.firstInvalid(text) {
      throw error("string is not valid UTF-8", .encoding, at: range.lowerBound + place)
    }
  }

  private mutating func escape() throws(JSONError) {
    guard index + 1 < bytes.count else { throw error("string is not closed") }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw error("unknown escape in a string")
    }
  }

  private mutating func unicodeEscape() throws(JSONError) {
    let start = index
    let first = try unit()
    if !(0xD800..<0xE000).contains(first) { return }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error("lone surrogate in a string", .encoding, at: start) }
    guard (0xDC00..<0xE000).contains(try unit()) else {
      throw error("lone surrogate in a string", .encoding, at: start)
    }
  }

  /// The four hexadecimal digits of `\uXXXX`.
  private mutating func unit() throws(JSONError) -> UInt16 {
    guard index + 6 <= bytes.count, let value = JSONEscapes.unit(bytes, index + 2) else {
      throw error("expected four hexadecimal digits")
    }
    index += 6
    return value
  }
}
