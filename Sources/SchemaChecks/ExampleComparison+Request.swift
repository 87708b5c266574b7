import APISchema
import JSONValue

extension ExampleComparison {
  /// Of several bodies the example shows the one with which it disagrees least.
  mutating func compareRequest(with operation: Operation) {
    guard let object = example.value.object else { return }
    let bodies = operation.bodies.filter { $0.mediaType == Body().mediaType }
    if bodies.isEmpty {
      reportShape("has a body, and the page states none that is JSON", operation)
      return
    }
    var best: ExampleComparison?
    for body in bodies {
      var attempt = self
      attempt.compare(object, with: body, of: operation)
      if best.map({ attempt.findings.count < $0.findings.count }) ?? true { best = attempt }
    }
    if let best { self = best }
  }

  private mutating func compare(_ object: JSONObject, with body: Body, of operation: Operation) {
    if body.properties.isEmpty {
      guard let type = body.type else { return }
      if type.collection {
        reportShape("is an object; the body is a collection of \(type.name)", operation)
      } else if types.types[type.name] != nil {
        compare(object, with: type.name, at: "", depth: 0)
        let properties = types.chain(typeName(of: object) ?? type.name).flatMap(\.properties)
        reportReadOnly(properties, in: object, owner: type.name)
      }
      return
    }
    var known: [String: Known] = [:]
    for property in body.properties { known[property.name] = Known(property: property, owner: operation.id) }
    guard object.isEmpty || object.keys.contains(where: { known[$0] != nil }) else {
      reportShape("has none of the properties that the table of the body lists", operation)
      return
    }
    var others: [String: Known] = [:]
    if let type = body.type { add(type.name, to: &others) }
    if let name = typeName(of: object) { add(name, to: &others) }
    for (key, value) in object.members where !key.contains("@") {
      guard known[key] == nil, let other = others[key] else { continue }
      report(
        CheckRules.exampleUnknownKey, at: JSONDocument.pointer("", key),
        "the table of the body lists no property \(key), which the example shows; \(other.owner) has it",
        fact: operation.id)
      compare(value, with: other, at: JSONDocument.pointer("", key), depth: 0)
    }
    known.merge(others) { first, _ in first }
    compare(
      object, with: known, isComplete: true, owner: operation.id, table: "the table of the body", at: "", depth: 0)
    reportReadOnly(body.properties, in: object, owner: operation.id)
    for property in body.properties where property.required == true && !property.name.contains("@") {
      if object.keys.contains(where: { $0.lowercased() == property.name.lowercased() }) { continue }
      // A reference stands for the property itself (OData JSON Format 4.01, section 8.5).
      if object[property.name + "@odata.bind"] != nil { continue }
      let isInside = object.members.contains { Self.isInside(property.name, $0.value) }
      report(
        CheckRules.exampleMissingKey, at: "",
        "the example \(isInside ? "has \(property.name) in an inner object only" : "lacks \(property.name)"), "
          + "which the table requires", fact: "\(operation.id).\(property.name)")
    }
  }

  private mutating func reportReadOnly(_ properties: [Property], in object: JSONObject, owner: String) {
    for property in properties where property.readOnly == true && object[property.name] != nil {
      report(
        CheckRules.exampleLimit, at: JSONDocument.pointer("", property.name),
        "\(property.name) is read-only, but the example of a request sends it", fact: "\(owner).\(property.name)")
    }
  }

  private static func isInside(_ name: String, _ value: JSONValue) -> Bool {
    (value.array ?? [value]).contains { $0.object?[name] != nil }
  }

  private mutating func reportShape(_ words: String, _ operation: Operation) {
    report(CheckRules.exampleShape, at: "", "the example of a request \(words)", fact: operation.id)
  }
}
