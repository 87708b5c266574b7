import APISchema

/// Properties that were only inferred for a type and that one of its bases documents.
enum InheritedProperties {
  /// Drops them: the JSON representation of a derived type shows those of its bases too.
  static func drop(from types: inout [TypeDefinition]) {
    let byName = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for index in types.indices where types[index].properties.contains(where: { $0.inferred == true }) {
      let inherited = names(inheritedBy: types[index], byName)
      types[index].properties.removeAll { $0.inferred == true && inherited.contains($0.name.lowercased()) }
    }
  }

  /// The lower-cased names that the bases of a type document. Circles have been cut.
  private static func names(inheritedBy type: TypeDefinition, _ types: [String: TypeDefinition]) -> Set<String> {
    var result = Set<String>()
    var base = type.base.flatMap { types[$0] }
    while let current = base {
      result.formUnion((current.properties + current.relationships).map { $0.name.lowercased() })
      base = current.base.flatMap { types[$0] }
    }
    return result
  }
}
