import Foundation
import JSONValue

/// A documented type: a typed view over a JSON object.
///
/// Decoding refuses only what is no JSON object. Every property is optional: absent, `null` and a value of another kind
/// read as `nil`; ``require(_:)`` tells them apart and ``validate()`` reports them. Members that the reference doesn't
/// document are kept and encoded again. Two values are equal if their JSON is: the order of members doesn't matter,
/// numbers are compared by value, and annotations such as `@odata.etag` count.
///
/// A value that was read keeps the bytes of the whole text that it came from, and makes of them what it is asked for; what
/// was not changed is encoded with the same bytes. A value that is changed keeps its own members.
@dynamicMemberLookup
public protocol Model: JSONObjectView, JSONRepresentable, Codable, CustomDebugStringConvertible, CustomReflectable {}

/// The names of the members of models and bodies, which generated code keeps from documented properties by an underscore:
/// `as`, `customMirror`, `debugDescription`, `descriptor`, `encode`, `hash`, `hashValue`, `init`, `json`, `jsonData`,
/// `require`, `self`, `storage`, `validate`, `with`.
extension Model {
  /// A value without any member.
  public init() {
    self.init(storage: ModelStorage())
  }

  public init?(part: JSONPart) {
    guard let object = part.object else { return nil }
    self.init(storage: ModelStorage(object))
  }

  /// A documented property: `nil` where it is absent, `null` or of another kind than documented. Setting `nil` removes
  /// the member.
  public subscript<Key: PropertyKeyProtocol>(dynamicMember key: KeyPath<Properties, Key>) -> Key.Value? {
    @inlinable
    get { storage.read(Self.name(of: key), as: Key.Value.self) }
    set { withStorage { $0.set(Self.name(of: key), newValue) } }
  }

  // Without these the compiler would make them for each type anew.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }
  public var hashValue: Int { storage.hashValue }

  /// The value as another type: one that its own inherits from, or the one that its `@odata.type` names, with or without
  /// `#`, or one that this inherits from.
  ///
  /// A subtype that the reference doesn't document stays the type that it was read as.
  public func `as`<T: Model>(_ type: T.Type) -> T? {
    if Self.descriptor.isKind(of: T.descriptor) { return T(storage: storage) }
    guard let bare = storage.typeName else { return nil }
    let named = (Self.descriptor.types ?? T.descriptor.types)?.type(named: bare)
    guard bare == T.descriptor.typeName || named?.descriptor.isKind(of: T.descriptor) == true else { return nil }
    return T(storage: storage)
  }

  public var debugDescription: String {
    "\(Self.descriptor.typeName) \(json.serialized(pretty: true))"
  }

  public var customMirror: Mirror {
    Mirror(
      self, children: storage.object.members.map { (label: $0.key, value: $0.value.serialized() as Any) },
      displayStyle: .struct)
  }
}
