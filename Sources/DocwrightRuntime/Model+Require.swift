import JSONValue

extension Model {
  /// The value of a property that has to be there.
  ///
  /// - Throws: ``PropertyError``, which says whether the property is absent, `null`, or of another kind than documented.
  public func require<Value>(_ property: KeyPath<Self, Value?>) throws(PropertyError) -> Value {
    if let value = self[keyPath: property] { return value }
    let probe = PropertyProbe()
    var copy = self
    copy.storage.probe = probe
    _ = copy[keyPath: property]
    let name = probe.name ?? "?"
    let kind = Self.descriptor.property(named: name)?.kind
    let reason: PropertyError.Reason =
      switch storage.object[name] {
      case nil: .absent
      case .null?: .null
      case let value?: .wrongType(expected: kind?.name ?? "\(Value.self)", actual: value)
      }
    throw PropertyError(typeName: Self.descriptor.typeName, property: name, reason: reason)
  }
}

/// Why a property has no value.
public struct PropertyError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case absent
    case null
    case wrongType(expected: String, actual: JSONValue)
  }

  public var typeName: String
  /// The wire name.
  public var property: String
  public var reason: Reason

  public var description: String {
    switch reason {
    case .absent: "\(typeName).\(property) is absent"
    case .null: "\(typeName).\(property) is null"
    case .wrongType(let expected, let actual):
      "\(typeName).\(property) is no \(expected): \(actual.serialized())"
    }
  }
}

/// Remembers the last member that read as `nil`. Lives within one call on one thread.
final class PropertyProbe: @unchecked Sendable {
  private(set) var name: String?

  func note(_ name: String) {
    self.name = name
  }
}
