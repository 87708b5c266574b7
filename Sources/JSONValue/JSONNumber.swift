/// A JSON number, exact: its text is kept as written (RFC 8259, section 6).
///
/// Equality is that of values: `1`, `1.0` and `10e-1` are equal.
public struct JSONNumber: Sendable, Hashable {
  public let text: String

  public init(_ value: Int64) {
    text = String(value)
  }

  /// - Returns: `nil` for text that is no JSON number.
  public init?(text: String) {
    guard Self.isNumber(text.utf8) else { return nil }
    self.text = text
  }

  /// - Returns: `nil` for infinities and NaN, which JSON doesn't have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = "\(value)"
    self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The value, if it is an integer that fits.
  public var int64: Int64? {
    if let value = Int64(text) { return value }
    let parts = parts
    guard parts.exponent >= 0, parts.exponent < 20, parts.digits.count + parts.exponent < 20 else { return nil }
    let digits = parts.digits.isEmpty ? "0" : parts.digits + String(repeating: "0", count: parts.exponent)
    return Int64(parts.isNegative ? "-" + digits : digits)
  }

  /// The nearest double; infinite where the number is beyond its range.
  public var double: Double { Double(text) ?? .nan }

  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.text == right.text || left.parts == right.parts
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
  }

  static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    var rest = text[...]
    func digits() -> Int {
      let run = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (leadsWithZero && whole > 1) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

extension JSONNumber: Comparable {
  /// Compares exactly, whatever the size of the numbers.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
    let (a, b) = (left.parts, right.parts)
    if a == b { return false }
    if a.isNegative != b.isNegative { return a.isNegative }
    let isSmaller = a.magnitudeIsLess(than: b)
    return a.isNegative ? !isSmaller : isSmaller
  }

  /// A number as significant digits without zeros at either end, times a power of ten.
  struct Parts: Hashable {
    var isNegative: Bool
    /// Empty for zero.
    var digits: String
    var exponent: Int

    func magnitudeIsLess(than other: Parts) -> Bool {
      if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
      let (size, otherSize) = (digits.utf8.count + exponent, other.digits.utf8.count + other.exponent)
      if size != otherSize { return size < otherSize }
      return digits.utf8.lexicographicallyPrecedes(other.digits.utf8)
    }
  }

  var parts: Parts {
    var mantissa = text[...]
    var exponent = 0
    if let mark = mantissa.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      let power = mantissa[mantissa.index(after: mark)...]
      // An exponent beyond any sensible number is held at a bound, so that sums can't overflow.
      exponent = min(max(Int(power.hasPrefix("+") ? power.dropFirst() : power) ?? (power.hasPrefix("-") ? -Self.bound : Self.bound), -Self.bound), Self.bound)
      mantissa = mantissa[..<mark]
    }
    let isNegative = mantissa.hasPrefix("-")
    if isNegative { mantissa = mantissa.dropFirst() }
    var digits = String(mantissa)
    if let point = digits.firstIndex(of: ".") {
      exponent -= digits.utf8.distance(from: digits.index(after: point), to: digits.endIndex)
      digits.remove(at: point)
    }
    digits = String(digits.drop { $0 == "0" })
    while digits.hasSuffix("0") {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return Parts(isNegative: false, digits: "", exponent: 0) }
    return Parts(isNegative: isNegative, digits: digits, exponent: exponent)
  }

  private static var bound: Int { 1 << 40 }
}
