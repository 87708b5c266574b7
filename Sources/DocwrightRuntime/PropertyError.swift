import JSONValue

/// Why a property has no value.
public struct PropertyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands where the property is looked for.
  public enum Reason: Hashable, Sendable {
    case absent
    case null
    /// The documented type, and the value found.
    case wrongType(expected: String, actual: JSONValue)
  }

  /// The type that was asked, by its qualified name.
  public var typeName: String
  /// The wire name; of a property of a nested model the names on the way to it, such as `body.content`.
  public var property: String
  /// What stands there.
  public var reason: Reason

  /// An error for a property of a type.
  public init(typeName: String, property: String, reason: Reason) {
    self.typeName = typeName
    self.property = property
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .absent: "\(typeName).\(property) is absent"
    case .null: "\(typeName).\(property) is null"
    case .wrongType(let expected, let actual):
      "\(typeName).\(property) is no \(expected): \(actual.excerpt)"
    }
  }
}
