/// The typed key of a documented property, by its wire name.
///
/// Generated code has one for each property, in the ``PropertyKeys`` of its model or body. `message.subject` reads the
/// member that `\.subject` names there; `select(\.subject)` asks the service for it.
public struct PropertyKey<Value: JSONRepresentable>: PropertyKeyProtocol, Hashable {
  /// The wire name.
  public let name: String

  /// A key by its wire name.
  @inline(never)
  public init(_ name: String) {
    self.name = name
  }
}

/// What ``PropertyKey`` is. Look-ups are generic over it, not over the value: so the compiler can say which name is unknown.
public protocol PropertyKeyProtocol<Value>: Sendable {
  associatedtype Value: JSONRepresentable
  /// The wire name.
  var name: String { get }
}

/// The typed keys of the documented properties of a model, inherited ones too, or of a body.
public protocol PropertyKeys: Sendable {
  init()
}
