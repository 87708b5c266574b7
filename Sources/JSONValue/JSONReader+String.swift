extension JSONReader {
  /// Reads a string (RFC 8259, section 7): valid UTF-8, no control characters, no lone surrogates.
  mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let result = try text(start..<index)
        index += 1
        return result
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw error("control character in a string; write it as an escape")
      default: index += 1
      }
    }
    index = start - 1
    throw error("string is not closed")
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var result = try text(start..<index)
    var plain = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        result += try text(plain..<index)
        index += 1
        return result
      case UInt8(ascii: "\\"):
        result += try text(plain..<index)
        result.unicodeScalars.append(try escape())
        plain = index
      case 0..<0x20: throw error("control character in a string; write it as an escape")
      default: index += 1
      }
    }
    index = start - 1
    throw error("string is not closed")
  }

  /// Decodes bytes; ill-formed ones would be replaced and so differ from what was read.
  private func text(_ range: Range<Int>) throws(JSONError) -> String {
    let result = String(decoding: bytes[range], as: UTF8.self)
    if result.utf8.elementsEqual(bytes[range]) { return result }
    let well = zip(result.utf8, bytes[range]).prefix { $0 == $1 }.count
    throw error("string is not valid UTF-8", .encoding, at: range.lowerBound + well)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard index + 1 < bytes.count else { throw error("string is not closed") }
    let letter = bytes[index + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      index += 2
      return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return simple("\u{8}")
    case UInt8(ascii: "f"): return simple("\u{C}")
    case UInt8(ascii: "n"): return simple("\n")
    case UInt8(ascii: "r"): return simple("\r")
    case UInt8(ascii: "t"): return simple("\t")
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error("unknown escape in a string")
    }
  }

  private mutating func simple(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    index += 2
    return scalar
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let start = index
    let first = try unit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error("lone surrogate in a string", .encoding, at: start) }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw error("lone surrogate in a string", .encoding, at: start) }
    return scalar
  }

  /// The four hexadecimal digits of `\uXXXX`.
  private mutating func unit() throws(JSONError) -> UInt16 {
    guard index + 6 <= bytes.count else { throw error("expected four hexadecimal digits") }
    var value: UInt16 = 0
    for byte in bytes[index + 2..<index + 6] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((byte | 0x20) - 0x61 + 10)
      default: throw error("expected four hexadecimal digits")
      }
    }
    index += 6
    return value
  }
}
