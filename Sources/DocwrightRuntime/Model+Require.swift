import JSONValue

extension Model {
  /// The value of a property that has to be there, also of a nested model: `require(\.body?.content)`.
  ///
  /// - Throws: ``PropertyError``, which says whether the property is absent, `null`, or of another kind than documented.
  public func require<Value>(_ property: KeyPath<Self, Value?>) throws(PropertyError) -> Value {
    if let value = self[keyPath: property] { return value }
    let probe = PropertyProbe()
    var copy = self
    copy.storage.probe = probe
    _ = copy[keyPath: property]
    let path = probe.path ?? "?"
    let reason: PropertyError.Reason =
      switch probe.value {
      case nil: .absent
      case .null?: .null
      case let value?:
        .wrongType(expected: Self.descriptor.kind(at: path)?.name ?? "\(Value.self)", actual: value)
      }
    throw PropertyError(typeName: Self.descriptor.typeName, property: path, reason: reason)
  }
}

extension ModelDescriptor {
  /// The kind of a property, or of one of a nested model, such as `body.content`.
  fileprivate func kind(at path: String) -> PropertyKind? {
    var kind: PropertyKind? = .none
    var descriptor: ModelDescriptor? = self
    for name in path.split(separator: ".") {
      kind = descriptor?.property(named: String(name))?.kind
      if case .model(let type)? = kind { descriptor = type.descriptor } else { descriptor = nil }
    }
    return kind
  }
}

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
  public var reason: Reason

  public var description: String {
    switch reason {
    case .absent: "\(typeName).\(property) is absent"
    case .null: "\(typeName).\(property) is null"
    case .wrongType(let expected, let actual):
      "\(typeName).\(property) is no \(expected): \(actual.excerpt)"
    }
  }
}

/// Remembers the last member that read as `nil`. Lives within one call on one thread.
final class PropertyProbe: @unchecked Sendable {
  /// From the model that was asked, such as `body.content`.
  private(set) var path: String?
  /// What stands there.
  private(set) var value: JSONValue?
  private let parent: PropertyProbe?
  private let name: String

  init(parent: PropertyProbe? = nil, name: String = "") {
    self.parent = parent
    self.name = name
  }

  /// The probe for a nested model.
  func below(_ name: String) -> PropertyProbe { PropertyProbe(parent: self, name: name) }

  func note(_ path: String, _ value: JSONValue?) {
    if let parent { return parent.note(name + "." + path, value) }
    self.path = path
    self.value = value
  }
}
