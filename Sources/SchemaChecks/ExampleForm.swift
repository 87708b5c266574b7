import APISchema
import JSONValue

/// The texts that JSON has for the values of primitive types (OData JSON Format 4.01, section 7.1).
enum ExampleForm {
  /// Whether a text has the form of a type; a type that is no text has none.
  static func isRight(_ text: String, _ type: PrimitiveType) -> Bool {
    var bytes = Array(text.utf8)[...]
    switch type {
    case .string, .stream: return true
    case .guid: return isGuid(bytes)
    case .date: return takeDate(&bytes) && bytes.isEmpty
    case .timeOfDay: return takeTime(&bytes) && bytes.isEmpty
    case .dateTimeOffset:
      return takeDate(&bytes) && take("Tt", &bytes) && takeTime(&bytes) && takeOffset(&bytes) && bytes.isEmpty
    case .duration: return isDuration(bytes)
    case .binary: return isBase64(bytes)
    case .single, .double: return ["INF", "-INF", "NaN"].contains(text)
    case .boolean, .byte, .sbyte, .int16, .int32, .int64, .decimal: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func take(_ marks: StaticString, _ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, marks.withUTF8Buffer({ $0.contains(first) }) else { return false }
    bytes.removeFirst()
    return true
  }

  /// Exactly so many digits of a number in a range.
  private static func take(
    _ digits: Int, _ range: ClosedRange<Int>, _ bytes: inout ArraySlice<UInt8>
  ) -> Int? {
    let taken = bytes.prefix(digits)
    guard taken.count == digits, taken.allSatisfy(isDigit) else { return nil }
    let value = taken.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    bytes = bytes.dropFirst(digits)
    return range.contains(value) ? value : nil
  }

  private static func takeDate(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard let year = take(4, 0...9999, &bytes), take("-", &bytes), let month = take(2, 1...12, &bytes),
      take("-", &bytes), let day = take(2, 1...31, &bytes)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func takeTime(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard take(2, 0...23, &bytes) != nil, take(":", &bytes), take(2, 0...59, &bytes) != nil else { return false }
    guard take(":", &bytes) else { return true }
    guard take(2, 0...60, &bytes) != nil else { return false }
    guard take(".", &bytes) else { return true }
    let digits = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(digits.count)
    return (1...12).contains(digits.count)
  }

  private static func takeOffset(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    if take("Zz", &bytes) { return true }
    return take("+-", &bytes) && take(2, 0...23, &bytes) != nil && take(":", &bytes) && take(2, 0...59, &bytes) != nil
  }

  private static func isGuid(_ bytes: ArraySlice<UInt8>) -> Bool {
    let groups = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.joined().allSatisfy { isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66) }
  }

  /// `P`, then fields in the order of their units, each once, those of a time behind `T`.
  private static func isDuration(_ bytes: ArraySlice<UInt8>) -> Bool {
    var bytes = bytes
    _ = take("+-", &bytes)
    guard take("P", &bytes) else { return false }
    var units = Array("YMWD".utf8)[...]
    var fields = 0
    var isTime = false
    while !bytes.isEmpty {
      if !isTime, take("T", &bytes) {
        guard !bytes.isEmpty else { return false }
        units = Array("HMS".utf8)[...]
        isTime = true
        continue
      }
      let number = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
      bytes = bytes.dropFirst(number.count)
      let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard let unit = bytes.popFirst(), let position = units.firstIndex(of: unit), parts.allSatisfy({ !$0.isEmpty }),
        parts.count == 1 || (parts.count == 2 && unit == UInt8(ascii: "S"))
      else { return false }
      units = units[(position + 1)...]
      fields += 1
    }
    return fields > 0
  }

  /// Base64 or base64url (RFC 4648), with or without the padding.
  private static func isBase64(_ bytes: ArraySlice<UInt8>) -> Bool {
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let digits = bytes.dropLast(padding)
    guard padding <= 2, digits.count % 4 != 1, padding == 0 || bytes.count % 4 == 0 else { return false }
    guard digits.allSatisfy({ isDigit($0) || isLetter($0) || "+/-_".utf8.contains($0) }) else { return false }
    // The bits of the last digit that no byte takes are zero (RFC 4648, section 3.5).
    switch (digits.count % 4, digits.last) {
    case (2, let last?): return "AQgw".utf8.contains(last)
    case (3, let last?): return "AEIMQUYcgkosw048".utf8.contains(last)
    default: return true
    }
  }
}
