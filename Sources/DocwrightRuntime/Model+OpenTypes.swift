import JSONValue

extension Model {
  /// The value as the documented type that its `@odata.type` names; as it is where that names none, or none that inherits
  /// from its own.
  public func asNamedType() -> any Model {
    guard let name = storage.typeName, let type = Self.descriptor.types?.type(named: name),
      type.descriptor.isKind(of: Self.descriptor)
    else { return self }
    return type.init(storage: storage)
  }

  /// A copy that begins with its `@odata.type`, as services require of a value where another type is declared.
  public func namingItsType() -> Self {
    var object: JSONObject = ["@odata.type": .string("#" + Self.descriptor.typeName)]
    for (name, value) in storage.object where name != "@odata.type" { object[name] = value }
    return Self(storage: ModelStorage(object))
  }
}

extension ModelDescriptor {
  /// The members of a value that the reference doesn't document, without annotations.
  public func undocumentedMembers(of storage: ModelStorage) -> JSONObject {
    var result = JSONObject()
    for (name, value) in storage.object where !name.contains("@") && property(named: name) == nil {
      result[name] = value
    }
    return result
  }
}
