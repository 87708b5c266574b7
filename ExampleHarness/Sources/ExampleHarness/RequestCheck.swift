import DocwrightRuntime

/// Puts the values of a request example through the initializer and the setters of a generated body.
struct RequestCheck {
  let lists: PropertyLists
  let openTypes: Set<String>
  let types: ModelTypes
  let subtypes: [String: [any ExampleModel.Type]]

  /// The problems with the body that fits best.
  func problems(_ json: JSONValue, _ bodies: [any Sendable.Type]) -> [Problem] {
    var best: [Problem]?
    for body in bodies {
      let found = problems(json, body)
      if best.map({ found.count < $0.count }) ?? true { best = found }
    }
    return best ?? [Problem(kind: .shape, place: "", detail: "no body is documented")]
  }

  private func problems(_ json: JSONValue, _ type: any Sendable.Type) -> [Problem] {
    let builder = Builder(lists: lists, openTypes: openTypes, types: types, subtypes: subtypes)
    let filled = Self.filled(json, type)
    let built: JSONValue?
    if let body = type as? any ExampleBody.Type {
      built = filled.object.flatMap { build($0, body, builder) }
    } else if let body = type as? any ExampleModelBody.Type {
      built = filled.object.map { build($0, body, builder) }
    } else if let type = type as? any JSONRepresentable.Type {
      built = value(filled, type, builder)
    } else {
      built = nil
    }
    guard let built else {
      return builder.problems.isEmpty
        ? [Problem(kind: .shape, place: "", detail: "no \(type)")] : builder.problems
    }
    // What has no setter is missing from the body; that is said already.
    if built != filled, builder.problems.isEmpty {
      return [Problem(kind: .otherJSON, place: "", detail: built.serialized())]
    }
    return builder.problems
  }

  private static func filled(_ json: JSONValue, _ type: any Sendable.Type) -> JSONValue {
    guard let model = type as? any JSONObjectView.Type, let object = json.object else { return json }
    return .object(Placeholders.filled(object, model.descriptor))
  }

  private func value<Value: JSONRepresentable>(_ json: JSONValue, _ type: Value.Type, _ builder: Builder) -> JSONValue?
  {
    builder.value(json, as: type)?.json
  }

  private func build<Body: ExampleBody>(_ object: JSONObject, _ type: Body.Type, _ builder: Builder) -> JSONValue? {
    var arguments = Arguments<Body>(object, builder)
    // A reference stands for a required property itself: then the body begins empty.
    let isBound = object.keys.contains { $0.hasSuffix("@odata.bind") }
    guard let body = isBound ? Body(storage: ModelStorage()) : Body.make(&arguments) else { return nil }
    var storage = body.storage
    var written = arguments.written
    builder.write(object, type, into: &storage, &written)
    // The initializer has to have written the type that all examples send.
    if Body.odataType != nil { written.insert("@odata.type") }
    builder.writeRest(of: object, into: &storage, written, isOpen: false)
    return .object(storage.object)
  }

  /// A value of the type, or of the one that the example names, handed to the body.
  private func build<Body: ExampleModelBody>(_ object: JSONObject, _ type: Body.Type, _ builder: Builder) -> JSONValue {
    func send<Value: ExampleModel>(_ model: Value.Type) -> JSONValue {
      let value = builder.value(.object(object), as: model) ?? Value()
      return .object(ModelStorage(sending: value, as: Body.self).object)
    }
    return send(type.exampleModel)
  }
}
