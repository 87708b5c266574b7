import JSONValue

// What generated bodies begin with.
extension ModelStorage {
  /// The storage of a new body: empty, but for the `@odata.type` that the page's examples send.
  public init<Body: RequestBody>(new body: Body.Type) {
    self.init()
    if let name = Body.odataType { write("@odata.type", .string(name)) }
  }

  /// The storage of a body with the members of a value, and with the name of its type where the value has it, or where it
  /// is of a type that inherits from that of the body.
  public init<Body: RequestBody, Value: Model>(sending value: Value, as body: Body.Type) {
    self.init(new: body, of: value)
    for (name, member) in value.storage.object { write(name, member) }
  }

  /// The storage of a new body for values of a type.
  init<Body: RequestBody, Value: Model>(new body: Body.Type, of value: Value) {
    self.init(new: body)
    if let name = value.storage.object["@odata.type"] {
      write("@odata.type", name)
    } else if Value.descriptor !== Body.descriptor, Value.descriptor.isKind(of: Body.descriptor) {
      write("@odata.type", .string("#" + Value.descriptor.typeName))
    }
  }
}

extension ModelDescriptor {
  /// The properties of a body, and those that a type has beside them which inherits from the body's.
  func properties(with type: ModelDescriptor) -> [PropertyDescriptor] {
    type.isKind(of: self) ? type.allProperties : allProperties
  }
}
