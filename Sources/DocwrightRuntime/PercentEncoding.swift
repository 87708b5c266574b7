/// Percent-encoding of URL parts (RFC 3986, section 2).
enum PercentEncoding {
  /// A path segment: unreserved characters, and those of `sub-delims`, `:` and `@` that OData keys and functions use.
  static func segment(_ text: String) -> String { encode(text, keeping: "-._~!$&'()*+,;=:@") }

  /// The value of a key as a path segment: `/` and everything that OData gives a meaning is encoded.
  static func key(_ text: String) -> String { encode(text, keeping: "-._~@") }

  /// A literal in parentheses: as a key, but the quotes are part of its syntax and stay readable.
  static func literal(_ text: String) -> String { encode(text, keeping: "-._~@'") }

  /// The value of a query option: `&`, `+`, `#` and blanks are encoded.
  static func query(_ text: String) -> String { encode(text, keeping: "-._~!$'()*,;:@/=") }

  private static func encode(_ text: String, keeping kept: StaticString) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isKept = kept.withUTF8Buffer { $0.contains(byte) }
      switch byte {
      // Digits, capital and small letters.
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(byte)
      case _ where isKept: result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result.append(hexDigit(byte >> 4))
        result.append(hexDigit(byte & 0xF))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
