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

  public init?(part: JSONPart) {
    guard let text = part.string else { return nil }
    self = text
  }

  public var json: JSONValue { .string(self) }
}

extension Bool: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let value = json.bool else { return nil }
    self = value
  }

  public init?(part: JSONPart) {
    guard let value = part.bool else { return nil }
    self = value
  }

  public var json: JSONValue { .bool(self) }
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
    guard var text = json.string, let value = text.withUTF8({ Base64.decoded($0) }) else { return nil }
    self = value
  }

  public init?(part: JSONPart) {
    guard let value = part.text(Base64.decoded) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(base64EncodedString()) }
}

extension JSONPart {
  /// What a body makes of the bytes of a string; `nil` for any other kind.
  func text<T>(_ make: (UnsafeBufferPointer<UInt8>) -> T?) -> T? {
    var value: T?
    withText { value = make($0) }
    return value
  }
}
