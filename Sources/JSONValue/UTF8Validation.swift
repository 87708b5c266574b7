/// Which bytes are UTF-8 (RFC 3629): nothing longer than need be, no surrogates, nothing beyond U+10FFFF.
enum UTF8Validation {
  /// Where the first sequence begins that is none; `nil` where all are.
  static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard let (length, second) = rule(lead), index + length <= bytes.count, second.contains(bytes[index + 1])
      else { return index }
      for place in index + 2..<index + length where bytes[place] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  /// How long a sequence is, and which bytes may be its second; `nil` where none begins so.
  @inline(__always)
  private static func rule(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
