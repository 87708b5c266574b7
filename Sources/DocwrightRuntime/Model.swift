import Foundation
import JSONValue

/// A documented type: a typed view over a JSON object.
///
/// Decoding refuses only what is no JSON object. Every property is optional: absent, `null` and a value of another kind
/// read as `nil`; ``require(_:)`` tells them apart and ``validate()`` reports them. Members that the reference doesn't
/// document are kept and encoded again. Two values are equal if their JSON is: the order of members doesn't matter,
/// numbers are compared by value, and annotations such as `@odata.etag` count.
public protocol Model: JSONRepresentable, Hashable, Codable, CustomDebugStringConvertible, CustomReflectable {
  /// What the reference says of the type.
  static var descriptor: ModelDescriptor { get }
  /// The JSON object behind the value.
  var storage: ModelStorage { get set }
  init(storage: ModelStorage)
}

/// The names of the members above and below, which generated code keeps from documented properties by an underscore:
/// `as`, `customMirror`, `debugDescription`, `descriptor`, `encode`, `hash`, `hashValue`, `init`, `json`, `jsonData`,
/// `require`, `self`, `storage`, `validate`, `with`.
extension Model {
  /// A value without any member.
  public init() {
    self.init(storage: ModelStorage())
  }

  public init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    self.init(storage: ModelStorage(object))
  }

  public var json: JSONValue { .object(storage.object) }

  /// - Throws: `JSONError` for bytes that are no JSON (RFC 8259), ``ModelError`` for JSON that is no object.
  public init(jsonData data: Data, limits: JSONLimits = .standard) throws {
    let value = try JSONParser.parse([UInt8](data), limits: limits)
    guard let object = value.object else { throw ModelError(typeName: Self.descriptor.typeName) }
    self.init(storage: ModelStorage(object))
  }

  // Without these the compiler would make them for each type anew.
  public static func == (left: Self, right: Self) -> Bool { left.storage == right.storage }
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }

  /// The value as JSON in UTF-8, members in the order in which they came or were set.
  public func jsonData() -> Data { Data(json.serializedBytes) }

  /// A copy with changes.
  public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
    var copy = self
    try change(&copy)
    return copy
  }

  /// The value as another type: one that its own inherits from, or the one that its `@odata.type` names, with or without
  /// `#`, or one that this inherits from.
  ///
  /// A subtype that the reference doesn't document stays the type that it was read as.
  public func `as`<T: Model>(_ type: T.Type) -> T? {
    if Self.descriptor.isKind(of: T.descriptor) { return T(storage: storage) }
    guard let name = storage.object["@odata.type"]?.string else { return nil }
    let bare = name.hasPrefix("#") ? String(name.dropFirst()) : name
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
