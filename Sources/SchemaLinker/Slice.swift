import APISchema

/// The part of a schema that some operation pages need.
package enum Slice {
  /// Keeps the operations whose page is chosen, with the types that they reach: through bodies, responses and
  /// parameters, bases and properties. A relationship doesn't pull its type in; outside the slice it reads as untyped
  /// JSON. A type or enumeration whose own page is chosen stays too.
  package static func of(_ schema: Schema, where isChosen: (String) -> Bool) -> Schema {
    var result = schema
    result.operations = schema.operations.filter { isChosen($0.page) }
    var reached = Set<String>()
    var pending: [String] = []
    func reach(_ name: String?) {
      if let name, reached.insert(name).inserted { pending.append(name) }
    }
    for operation in result.operations {
      for parameter in operation.parameters { reach(parameter.type.name) }
      for response in operation.responses { reach(response.type?.name) }
      for body in operation.bodies {
        reach(body.type?.name)
        for property in body.properties { reach(property.type.name) }
      }
    }
    for type in schema.types where type.pages.contains(where: isChosen) { reach(type.name) }
    for definition in schema.enums where definition.pages.contains(where: isChosen) { reach(definition.name) }
    let types = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    while let name = pending.popLast() {
      guard let type = types[name] else { continue }
      reach(type.base)
      for property in type.properties { reach(property.type.name) }
    }
    result.types = schema.types.filter { reached.contains($0.name) }
    result.enums = schema.enums.filter { reached.contains($0.name) }
    return result
  }
}
