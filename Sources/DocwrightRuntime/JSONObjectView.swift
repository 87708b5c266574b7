import Foundation
import JSONValue

/// A typed view over a JSON object: a ``Model`` or a ``RequestBody``.
///
/// Members that the reference doesn't document are kept; ``subscript(_:)`` gives any member by its wire name.
public protocol JSONObjectView: Sendable {
  /// The typed keys of the documented properties.
  associatedtype Properties: PropertyKeys
  /// What the reference says of the object.
  static var descriptor: ModelDescriptor { get }
  /// The JSON object behind the value.
  var storage: ModelStorage { get }
  init(storage: ModelStorage)
}

extension JSONObjectView {
  /// - Returns: `nil` where the JSON is no object.
  public init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    self.init(storage: ModelStorage(object))
  }

  /// The value as JSON.
  public var json: JSONValue { .object(storage.object) }

  /// - Throws: `JSONError` for bytes that are no JSON (RFC 8259), ``ModelError`` for JSON that is no object.
  public init(jsonData data: Data, limits: JSONLimits = .standard) throws {
    let value = try JSONParser.parseLazily(data, limits: limits)
    guard let object = value.object else { throw ModelError(typeName: Self.descriptor.typeName) }
    self.init(storage: ModelStorage(object))
  }

  /// The value as JSON in UTF-8, members in the order in which they came or were set.
  public func jsonData() -> Data { Data(json.serializedBytes) }

  /// A copy with changes.
  public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
    var copy = self
    try change(&copy)
    return copy
  }

  // Subscripts take no name away from documented properties.

  /// A member by its wire name, documented or not. Setting `nil` removes it; `.null` is a value.
  public subscript(_ name: String) -> JSONValue? {
    get { storage.object[name] }
    set { withStorage { $0.write(name, newValue) } }
  }

  /// A member by its wire name as a type of choice: `user["costCenter", as: Int.self]`. Setting `nil` removes it.
  ///
  /// A member that is absent, `null` or of another kind reads as `nil`.
  public subscript<T: JSONRepresentable>(_ name: String, as type: T.Type) -> T? {
    get { storage[name, as: type] }
    set { withStorage { $0[name, as: type] = newValue } }
  }

  public static func == (left: Self, right: Self) -> Bool { left.storage == right.storage }

  /// Changes the storage in place: `body.withStorage { $0.bind("manager", to: url) }`.
  public mutating func withStorage<Result>(_ body: (inout ModelStorage) throws -> Result) rethrows -> Result {
    // Meanwhile the value holds none, so nothing is copied that only it refers to.
    var storage = storage
    self = Self(storage: .vacant)
    defer { self = Self(storage: storage) }
    return try body(&storage)
  }

  /// The wire names of properties, in the order given.
  static func names<each Key: PropertyKeyProtocol>(of keys: repeat KeyPath<Properties, each Key>) -> [String] {
    var names: [String] = []
    for key in repeat each keys { names.append(name(of: key)) }
    return names
  }

  /// The wire name of a property. Inlined with a key path that is written out, it needs no key path.
  @inlinable
  static func name<Key: PropertyKeyProtocol>(of key: KeyPath<Properties, Key>) -> String {
    Properties()[keyPath: key].name
  }
}
