import Foundation

/// Base64 and base64url (RFC 4648, sections 4 and 5), also without padding.
enum Base64 {
  /// - Returns: `nil` for bytes that are neither.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> Data? {
    var count = text.count
    while count > 0, count > text.count - 2, text[count - 1] == UInt8(ascii: "=") { count -= 1 }
    if count != text.count, text.count % 4 != 0 { return nil }
    if count % 4 == 1 { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(count / 4 * 3 + 2)
    var bits: UInt32 = 0
    for index in 0..<count {
      guard let value = value(of: text[index]) else { return nil }
      bits = bits << 6 | value
      if index % 4 == 3 {
        result.append(UInt8(truncatingIfNeeded: bits >> 16))
        result.append(UInt8(truncatingIfNeeded: bits >> 8))
        result.append(UInt8(truncatingIfNeeded: bits))
      }
    }
    if count % 4 >= 2 { result.append(UInt8(truncatingIfNeeded: count % 4 == 2 ? bits >> 4 : bits >> 10)) }
    if count % 4 == 3 { result.append(UInt8(truncatingIfNeeded: bits >> 2)) }
    return Data(result)
  }

  @inline(__always)
  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
