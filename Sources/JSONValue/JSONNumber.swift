/// A JSON number, exact: its text is kept as written (RFC 8259, section 6).
///
/// Equality and order are those of values: `1`, `1.0` and `10e-1` are equal.
public struct JSONNumber: Sendable, Hashable {
  /// The number as written.
  public let text: String

  /// A whole number.
  public init(_ value: Int64) {
    text = String(value)
  }

  /// - Returns: `nil` for text that is no JSON number.
  public init?(text: String) {
    var text = text
    let isNumber = text.withUTF8 { Self.end(of: $0, from: 0) == $0.count }
    guard isNumber else { return nil }
    self.text = text
  }

  /// Text that was checked.
  init(checked text: String) {
    self.text = text
  }

  /// The shortest text that gives the value back.
  ///
  /// - Returns: `nil` for infinities and NaN, which JSON doesn't have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = "\(value)"
    self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The value, if it is an integer that fits, such as `1`, `1.0` or `1e3`.
  public var int64: Int64? {
    if let value = Int64(text) { return value }
    let parts = parts
    guard parts.exponent >= 0, parts.exponent < 20, parts.digits.count + parts.exponent < 20 else { return nil }
    return Int64((parts.isNegative ? "-" : "") + parts.digitText(zeros: parts.exponent))
  }

  /// The nearest double; infinite where the number is beyond its range.
  public var double: Double { Double(text) ?? .nan }

  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.text == right.text || left.parts == right.parts
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
  }

  var parts: DecimalParts { DecimalParts(text) }

  /// Where the number ends that begins at a place of some bytes; `nil` where there is none, or one that goes on wrong.
  static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    func digits() -> Int {
      let first = index
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      return index - first
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let leadsWithZero = index < bytes.count && bytes[index] == 0x30
    let whole = digits()
    if whole == 0 || (leadsWithZero && whole > 1) { return nil }
    guard index < bytes.count else { return index }
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      if digits() == 0 { return nil }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { return nil }
    }
    guard index < bytes.count else { return index }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
    default: return index
    }
  }
}

extension JSONNumber: Comparable {
  /// Compares exactly, whatever the size of the numbers.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
    let (a, b) = (left.parts, right.parts)
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.magnitudeIsLess(than: a) : a.magnitudeIsLess(than: b)
  }
}
