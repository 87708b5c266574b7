import JSONValue

extension Model {
  /// The value as the documented type that its `@odata.type` names; as it is where that names none, or none that inherits
  /// from its own.
  public func asNamedType() -> any Model {
    Self.descriptor.type(named: storage.typeName)?.init(storage: storage) ?? self
  }

  /// A copy that begins with its `@odata.type`, as services require of a value where another type is declared.
  public func namingItsType() -> Self {
    var object: JSONObject = ["@odata.type": .string("#" + Self.descriptor.typeName)]
    for (name, value) in storage.object where name != "@odata.type" { object[name] = value }
    return Self(storage: ModelStorage(object))
  }
}

extension ModelDescriptor {
  /// The type of that name, where it is documented and inherits from this one.
  fileprivate func type(named name: String?) -> (any Model.Type)? {
    guard let name, let type = types?.type(named: name), type.descriptor.isKind(of: self) else { return nil }
    return type
  }

  /// The descriptor of the type that an object names, where that inherits from this one; else this one.
  func named(in object: JSONObject) -> ModelDescriptor {
    guard let name = object["@odata.type"]?.string else { return self }
    return type(named: name.hasPrefix("#") ? String(name.dropFirst()) : name)?.descriptor ?? self
  }

  /// The members of a value that the reference doesn't document, without annotations.
  public func undocumentedMembers(of storage: ModelStorage) -> JSONObject {
    var result = JSONObject()
    for (name, value) in storage.object where !name.contains("@") && property(named: name) == nil {
      result[name] = value
    }
    return result
  }
}
