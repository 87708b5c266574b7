import APISchema
import JSONValue

extension ExampleComparison {
  mutating func compareResponse(with operation: Operation) {
    if let status = example.status, status >= 300 { return }
    let successes = operation.responses.filter { $0.status < 300 }
    let stated = successes.first { $0.status == example.status && $0.type != nil }
    guard let type = (stated ?? successes.first { $0.type != nil })?.type else {
      // Where no success is stated, nothing is said of its content either.
      if !successes.isEmpty { reportShape("has content, and the page states no type of it", operation) }
      return
    }
    if type.name == PrimitiveType.stream.rawValue, !type.collection {
      reportShape("is JSON; the response is a stream", operation)
      return
    }
    guard let object = example.value.object else {
      if types.types[type.name] != nil || type.collection {
        reportShape("is a list by itself; the response is \(Self.text(type))", operation)
      }
      return
    }
    // A primitive stands in a member "value" (OData JSON Format 4.01, section 11).
    guard types.types[type.name] != nil else {
      if object["value"] == nil { reportShape("is an object; the response is \(Self.text(type))", operation) }
      return
    }
    compareResponse(object, type, operation)
  }

  private mutating func compareResponse(_ object: JSONObject, _ type: TypeReference, _ operation: Operation) {
    let hasValue = types.chain(type.name).contains { $0.property("value") != nil }
    if type.collection {
      guard let list = object["value"]?.array else {
        reportShape("is an object without a list \"value\"; the response is \(Self.text(type))", operation)
        return
      }
      compare(list, with: type.name)
    } else if let list = object["value"]?.array, !hasValue {
      reportShape("is a list; the response is \(Self.text(type)) itself", operation)
      compare(list, with: type.name)
    } else if let inner = object["value"]?.object, !hasValue,
      object.keys.allSatisfy({ $0 == "value" || $0.contains("@") })
    {
      reportShape("has the object in a member \"value\"; the response is \(Self.text(type)) itself", operation)
      compare(inner, with: type.name, at: "/value", depth: 1)
    } else {
      compare(object, with: type.name, at: "", depth: 0)
    }
  }

  private mutating func compare(_ list: [JSONValue], with name: String) {
    for (position, item) in list.enumerated() {
      if let item = item.object { compare(item, with: name, at: "/value/\(position)", depth: 1) }
    }
  }

  private mutating func reportShape(_ words: String, _ operation: Operation) {
    report(CheckRules.exampleShape, at: "", "the example of a response \(words)", fact: operation.id)
  }

  private static func text(_ type: TypeReference) -> String {
    type.collection ? "a collection of \(type.name)" : type.name
  }
}

extension TypeDefinition {
  fileprivate func property(_ name: String) -> Property? {
    (properties + relationships).first { $0.name == name }
  }
}
