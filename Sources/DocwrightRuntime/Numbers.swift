import JSONValue

/// An integer of a fixed width; `1.0` is one too.
extension FixedWidthInteger where Self: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let number = json.int64, let value = Self(exactly: number) else { return nil }
    self = value
  }

  public init?(part: JSONPart) {
    guard let number = part.smallInteger else {
      self.init(json: part.value)
      return
    }
    guard let value = Self(exactly: number) else { return nil }
    self = value
  }

  public var json: JSONValue { .number(JSONNumber(Int64(self))) }
}

extension Int8: JSONRepresentable {}
extension UInt8: JSONRepresentable {}
extension Int16: JSONRepresentable {}
extension Int32: JSONRepresentable {}
extension Int64: JSONRepresentable {}
extension Int: JSONRepresentable {}

/// Floating-point numbers; the values that JSON lacks are the strings `INF`, `-INF` and `NaN` (OData JSON Format 4.01,
/// section 7.1).
extension BinaryFloatingPoint where Self: JSONRepresentable {
  public init?(json: JSONValue) {
    switch json {
    case .number(let number):
      // A number beyond the type's range is none of its values.
      guard let double = number.finiteDouble, Self(double).isFinite else { return nil }
      self = Self(double)
    case .string("INF"): self = .infinity
    case .string("-INF"): self = -.infinity
    case .string("NaN"): self = .nan
    default: return nil
    }
  }

  public var json: JSONValue {
    if let number = JSONNumber(Double(self)) { return .number(number) }
    if isNaN { return .string("NaN") }
    return .string(sign == .minus ? "-INF" : "INF")
  }
}

extension Double: JSONRepresentable {}

extension Float: JSONRepresentable {
  public var json: JSONValue {
    // The shortest text that gives this value back, not the digits of its double.
    if isFinite, let number = JSONNumber(text: "\(self)") { return .number(number) }
    return Double(self).json
  }
}

extension JSONNumber {
  /// The largest double as the reference writes it, in 15 digits: a little more than it is.
  private static let largestDouble = JSONNumber(text: "1.79769313486232E+308")

  /// The nearest double; `nil` where the number is beyond its range.
  fileprivate var finiteDouble: Double? {
    let double = double
    if double.isFinite { return double }
    let magnitude = JSONNumber(text: text.hasPrefix("-") ? String(text.dropFirst()) : text)
    guard let magnitude, let largest = Self.largestDouble, magnitude <= largest else { return nil }
    return double < 0 ? -.greatestFiniteMagnitude : .greatestFiniteMagnitude
  }
}
