import JSONValue

/// A value of a body: left out, explicitly `null`, or given.
///
/// Servers tell the three apart: in an update, what is left out keeps its value and `null` clears it.
public enum Field<Value: JSONRepresentable>: Sendable, Hashable {
  /// The member isn't sent.
  case omitted
  /// The member is sent as `null`.
  case null
  case value(Value)

  /// The value, if one is given.
  public var wrapped: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Field: ExpressibleByUnicodeScalarLiteral where Value == String {
  public init(unicodeScalarLiteral value: String) { self = .value(value) }
}

extension Field: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {
  public init(extendedGraphemeClusterLiteral value: String) { self = .value(value) }
}

extension Field: ExpressibleByStringLiteral where Value == String {
  public init(stringLiteral value: String) { self = .value(value) }
}

extension Field: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Value.IntegerLiteralType) { self = .value(Value(integerLiteral: value)) }
}

extension Field: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Value.FloatLiteralType) { self = .value(Value(floatLiteral: value)) }
}

/// A list that a JSON array makes; for array literals of fields.
public protocol JSONListRepresentable: JSONRepresentable {
  associatedtype Element
  init(_ elements: [Element])
}

extension Array: JSONListRepresentable where Element: JSONRepresentable {}

extension Field: ExpressibleByArrayLiteral where Value: JSONListRepresentable {
  public init(arrayLiteral elements: Value.Element...) { self = .value(Value(elements)) }
}

extension Field: ExpressibleByBooleanLiteral where Value == Bool {
  public init(booleanLiteral value: Bool) { self = .value(value) }
}
