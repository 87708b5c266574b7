import DocwrightRuntime

/// One property of a type by its generated accessors, with the wire name that they use.
struct PropertyAccess<Owner: Model> {
  var name: String
  /// Whether the getter gives a value.
  var isRead: (Owner) -> Bool
  /// Builds a value of the property's type out of JSON and gives it to the setter; `false` where there is none.
  var write: (inout Owner, JSONValue, Builder) -> Bool
}

/// The own properties of a generated type, as the generated driver lists them by key paths.
public struct Properties<Owner: Model> {
  private(set) var list: [PropertyAccess<Owner>] = []

  init() {}

  /// A property of a model.
  public mutating func add<Value: JSONRepresentable>(_ path: WritableKeyPath<Owner, Value?>) {
    var name = ""
    do throws(PropertyError) {
      _ = try Owner().require(path)
    } catch {
      name = error.property
    }
    list.append(
      PropertyAccess(
        name: name, isRead: { $0[keyPath: path] != nil },
        write: { owner, json, builder in
          guard let value = builder.value(json, as: Value.self) else { return false }
          owner[keyPath: path] = value
          return true
        }))
  }

  /// A property of a body.
  public mutating func add<Value: JSONRepresentable>(field path: WritableKeyPath<Owner, Field<Value>>) {
    var probe = Owner()
    probe[keyPath: path] = .null
    list.append(
      PropertyAccess(
        name: probe.storage.object.keys.first ?? "", isRead: { $0[keyPath: path].wrapped != nil },
        write: { owner, json, builder in
          if json.isNull {
            owner[keyPath: path] = .null
            return true
          }
          guard let value = builder.value(json, as: Value.self) else { return false }
          owner[keyPath: path] = .value(value)
          return true
        }))
  }
}

/// A generated model, as the generated driver makes it known.
public protocol ExampleModel: Model {
  static func addProperties(to properties: inout Properties<Self>)
  static var exampleBase: (any ExampleModel.Type)? { get }
}

extension ExampleModel {
  public static var exampleBase: (any ExampleModel.Type)? { nil }
}

/// A generated body with an initializer for what it requires.
public protocol ExampleBody: ExampleModel {
  /// Calls the initializer; `nil` where something that it requires is missing.
  static func make(_ arguments: inout Arguments<Self>) -> Self?
}

/// The lists of properties, made once for each type.
final class PropertyLists {
  private var lists: [ObjectIdentifier: Any] = [:]

  func of<Owner: ExampleModel>(_ type: Owner.Type) -> [PropertyAccess<Owner>] {
    if let known = lists[ObjectIdentifier(type)] as? [PropertyAccess<Owner>] { return known }
    var properties = Properties<Owner>()
    Owner.addProperties(to: &properties)
    lists[ObjectIdentifier(type)] = properties.list
    return properties.list
  }
}
