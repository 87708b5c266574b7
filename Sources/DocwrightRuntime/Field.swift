import JSONValue

/// A value of a body: left out, explicitly `null`, or given.
///
/// Servers tell the three apart: in an update, what is left out keeps its value and `null` clears it.
public enum Field<Value: JSONRepresentable>: Sendable, Hashable {
  case omitted
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

extension Field: ExpressibleByBooleanLiteral where Value == Bool {
  public init(booleanLiteral value: Bool) { self = .value(value) }
}
