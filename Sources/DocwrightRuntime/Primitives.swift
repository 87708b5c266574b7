import Foundation
import JSONValue

/// A globally unique identifier (`Edm.Guid`).
public typealias Guid = UUID
/// Bytes, base64url or base64 in JSON (`Edm.Binary`, OData JSON Format 4.01, section 7.1).
public typealias Binary = Data
/// A decimal number (`Edm.Decimal`), exact: of more digits than a `Decimal` holds it reads as `nil`.
public typealias ExactDecimal = Decimal

extension String: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let value = json.string else { return nil }
    self = value
  }

  public var json: JSONValue { .string(self) }
}

extension Bool: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let value = json.bool else { return nil }
    self = value
  }

  public var json: JSONValue { .bool(self) }
}

/// An integer of a fixed width; `1.0` is one too.
extension FixedWidthInteger where Self: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let number = json.int64, let value = Self(exactly: number) else { return nil }
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
      let value = Self(number.double)
      // A number beyond the type's range is none of its values.
      guard value.isFinite else { return nil }
      self = value
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

extension Decimal: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let value = json.number?.decimal else { return nil }
    self = value
  }

  /// `null` for NaN, which JSON doesn't have.
  public var json: JSONValue {
    JSONNumber(text: description).map(JSONValue.number) ?? .null
  }
}

extension UUID: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = UUID(uuidString: text) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(uuidString.lowercased()) }
}

extension Data: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string else { return nil }
    var bytes = Data(text.utf8)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "+") }
      if bytes[index] == UInt8(ascii: "_") { bytes[index] = UInt8(ascii: "/") }
    }
    while bytes.count % 4 != 0 { bytes.append(UInt8(ascii: "=")) }
    guard let value = Data(base64Encoded: bytes) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(base64EncodedString()) }
}
