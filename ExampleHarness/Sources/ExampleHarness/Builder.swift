import DocwrightRuntime

/// Makes values of generated types out of the values of an example, by their initializers and setters.
final class Builder {
  let lists: PropertyLists
  /// The types that the pages call open, by qualified name.
  let openTypes: Set<String>
  let types: ModelTypes
  /// The types that inherit from one directly, by its qualified name.
  let subtypes: [String: [any ExampleModel.Type]]
  private(set) var problems: [Problem] = []
  private var place: [String] = []

  init(
    lists: PropertyLists, openTypes: Set<String>, types: ModelTypes, subtypes: [String: [any ExampleModel.Type]]
  ) {
    self.lists = lists
    self.openTypes = openTypes
    self.types = types
    self.subtypes = subtypes
  }

  func note(_ kind: Problem.Kind, _ name: String, _ detail: String) {
    problems.append(Problem(kind: kind, place: (place + [name]).joined(separator: "."), detail: detail))
  }

  /// A value of a property; `nil`, with a problem noted, where the JSON gives none.
  func value<Value: JSONRepresentable>(_ json: JSONValue, as type: Value.Type) -> Value? {
    if let buildable = type as? any Buildable.Type { return buildable.build(json, by: self) as? Value }
    if let model = type as? any ExampleModel.Type { return build(json, as: model) as? Value }
    return Value(json: json)
  }

  private func build<Owner: ExampleModel>(_ json: JSONValue, as type: Owner.Type) -> Owner? {
    guard let object = json.object else { return nil }
    let name = object["@odata.type"]?.string.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    // A caller who sends a subtype makes a value of it.
    if let name, let subtype = types.type(named: name) as? any ExampleModel.Type, Self.inherits(subtype, from: type) {
      return Owner(storage: build(object, subtype))
    }
    return Owner(storage: build(object, type))
  }

  private static func inherits(_ type: any ExampleModel.Type, from other: any ExampleModel.Type) -> Bool {
    var next: (any ExampleModel.Type)? = type
    while let type = next {
      if type == other { return true }
      next = type.exampleBase
    }
    return false
  }

  func build(_ object: JSONObject, _ type: any ExampleModel.Type) -> ModelStorage {
    var storage = ModelStorage()
    var written = Set<String>()
    var isOpen = false
    var next: (any ExampleModel.Type)? = type
    while let type = next {
      write(object, type, into: &storage, &written)
      isOpen = isOpen || openTypes.contains(type.descriptor.typeName)
      next = type.exampleBase
    }
    // Without a type in the example it may be of one that inherits.
    var pending = subtypes[type.descriptor.typeName] ?? []
    while let subtype = pending.popLast() {
      write(object, subtype, into: &storage, &written)
      pending += subtypes[subtype.descriptor.typeName] ?? []
    }
    writeRest(of: object, into: &storage, written, isOpen: isOpen)
    return storage
  }

  func write<Owner: ExampleObject>(
    _ object: JSONObject, _ type: Owner.Type, into storage: inout ModelStorage, _ written: inout Set<String>
  ) {
    var owner = Owner(storage: storage)
    for property in lists.of(type) {
      guard let json = object[property.name], !written.contains(property.name) else { continue }
      written.insert(property.name)
      // A property of a model cannot be set to null; the storage can.
      if json.isNull, !(type is any ExampleBody.Type) {
        owner[property.name] = .null
        continue
      }
      place.append(property.name)
      let isWritten = property.write(&owner, json, self)
      place.removeLast()
      if !isWritten { note(.wrongType, property.name, json.serialized()) }
    }
    storage = owner.storage
  }

  /// Annotations, and members of open types, have no setter; a caller writes them into the storage.
  func writeRest(of object: JSONObject, into storage: inout ModelStorage, _ written: Set<String>, isOpen: Bool) {
    for (key, value) in object.members where !written.contains(key) {
      if isOpen || key.contains("@") {
        storage.object[key] = value
      } else {
        note(.unknownKey, key, value.serialized())
      }
    }
  }
}

/// What the initializer of a body takes from an example.
public struct Arguments<Owner: ExampleBody> {
  let object: JSONObject
  let builder: Builder
  private(set) var written = Set<String>()

  init(_ object: JSONObject, _ builder: Builder) {
    self.object = object
    self.builder = builder
  }

  /// The argument for a property.
  public mutating func take<Value: JSONRepresentable>(_ key: KeyPath<Owner.Properties, PropertyKey<Value>>) -> Value? {
    let name = Owner.Properties()[keyPath: key].name
    guard let json = object[name] else {
      builder.note(.missing, name, "")
      return nil
    }
    guard let value = builder.value(json, as: Value.self) else {
      builder.note(.wrongType, name, json.serialized())
      return nil
    }
    written.insert(name)
    return value
  }
}

/// A list, whose elements may be models.
protocol Buildable {
  static func build(_ json: JSONValue, by builder: Builder) -> Any?
}

extension Array: Buildable where Element: JSONRepresentable {
  static func build(_ json: JSONValue, by builder: Builder) -> Any? {
    guard let items = json.array else { return nil }
    var result: [Element] = []
    for item in items {
      guard let element = builder.value(item, as: Element.self) else { return nil }
      result.append(element)
    }
    return result
  }
}
