import DocwrightRuntime

/// One property of a type by its generated key.
struct PropertyAccess<Owner: ExampleObject> {
  var name: String
  /// Whether the key gives a value.
  var isRead: (Owner) -> Bool
  /// Builds a value of the property's type out of JSON and sets it; `false` where there is none.
  var write: (inout Owner, JSONValue, Builder) -> Bool
}

/// The own properties of a generated type, as the generated driver lists them by their keys.
public struct PropertyList<Owner: ExampleObject> {
  private(set) var list: [PropertyAccess<Owner>] = []

  init() {}
}

extension PropertyList where Owner: Model {
  /// A property of a model.
  public mutating func add<Value: JSONRepresentable>(_ key: KeyPath<Owner.Properties, PropertyKey<Value>>) {
    list.append(
      PropertyAccess(
        name: Owner.Properties()[keyPath: key].name, isRead: { $0[dynamicMember: key] != nil },
        write: { owner, json, builder in
          guard let value = builder.value(json, as: Value.self) else { return false }
          owner[dynamicMember: key] = value
          return true
        }))
  }
}

extension PropertyList where Owner: RequestBody {
  /// A property of a body.
  public mutating func add<Value: JSONRepresentable>(_ key: KeyPath<Owner.Properties, PropertyKey<Value>>) {
    list.append(
      PropertyAccess(
        name: Owner.Properties()[keyPath: key].name, isRead: { $0[dynamicMember: key].wrapped != nil },
        write: { owner, json, builder in
          if json.isNull {
            owner[dynamicMember: key] = .null
            return true
          }
          guard let value = builder.value(json, as: Value.self) else { return false }
          owner[dynamicMember: key] = .value(value)
          return true
        }))
  }
}

/// A generated model or body, as the generated driver makes it known.
public protocol ExampleObject: JSONObjectView {
  static func addProperties(to properties: inout PropertyList<Self>)
  static var exampleBase: (any ExampleModel.Type)? { get }
}

extension ExampleObject {
  public static var exampleBase: (any ExampleModel.Type)? { nil }
}

/// A generated model.
public protocol ExampleModel: ExampleObject, Model {}

/// A generated body with an initializer for what it requires.
public protocol ExampleBody: ExampleObject, RequestBody {
  /// Calls the initializer; `nil` where something that it requires is missing.
  static func make(_ arguments: inout Arguments<Self>) -> Self?
}

/// A generated body that has the properties of a type.
public protocol ExampleModelBody: RequestBody {
  static var exampleModel: any ExampleModel.Type { get }
}

/// The lists of properties, made once for each type.
final class PropertyLists {
  private var lists: [ObjectIdentifier: Any] = [:]

  func of<Owner: ExampleObject>(_ type: Owner.Type) -> [PropertyAccess<Owner>] {
    if let known = lists[ObjectIdentifier(type)] as? [PropertyAccess<Owner>] { return known }
    var properties = PropertyList<Owner>()
    Owner.addProperties(to: &properties)
    lists[ObjectIdentifier(type)] = properties.list
    return properties.list
  }
}
