/// Decodes strings that were checked.
enum JSONEscapes {
  /// The four hexadecimal digits of `\uXXXX`; `nil` where there is something else.
  static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt16? {
    var value: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  /// The text of a string with escapes.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { decode(bytes, into: $0) }
  }

  /// The bytes of a string with escapes.
  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: bytes.count) { $1 = decode(bytes, into: $0) }
  }

  /// No escape is shorter than what it stands for.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into result: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    var index = 0
    var count = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\") else {
        result[count] = byte
        index += 1
        count += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "u"):
        let scalar = scalar(bytes, &index)
        for byte in UTF8.encode(scalar).unsafelyUnwrapped {
          result[count] = byte
          count += 1
        }
        continue
      case UInt8(ascii: "b"): result[count] = 0x08
      case UInt8(ascii: "f"): result[count] = 0x0C
      case UInt8(ascii: "n"): result[count] = 0x0A
      case UInt8(ascii: "r"): result[count] = 0x0D
      case UInt8(ascii: "t"): result[count] = 0x09
      case let letter: result[count] = letter
      }
      index += 2
      count += 1
    }
    return count
  }

  /// What one `\uXXXX`, or two of them, stand for.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar {
    let first = UInt32(unit(bytes, index + 2) ?? 0)
    index += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = UInt32(unit(bytes, index + 2) ?? 0)
    index += 6
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) ?? "\u{FFFD}"
  }
}
