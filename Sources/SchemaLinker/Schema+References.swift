import APISchema

extension Schema {
  /// Gives everything that names a type or an enumeration the new name.
  mutating func renameReferences(from old: String, to new: String) {
    func rename(_ type: inout TypeReference) {
      if type.name == old { type.name = new }
    }
    func rename(_ properties: inout [Property]) {
      for index in properties.indices {
        rename(&properties[index].type)
        if properties[index].inheritedFrom == old { properties[index].inheritedFrom = new }
      }
    }
    for index in types.indices {
      if types[index].base == old { types[index].base = new }
      rename(&types[index].properties)
      rename(&types[index].relationships)
    }
    for index in operations.indices {
      for place in operations[index].parameters.indices { rename(&operations[index].parameters[place].type) }
      for place in operations[index].bodies.indices {
        if operations[index].bodies[place].type?.name == old { operations[index].bodies[place].type?.name = new }
        rename(&operations[index].bodies[place].properties)
      }
      for place in operations[index].responses.indices where operations[index].responses[place].type?.name == old {
        operations[index].responses[place].type?.name = new
      }
    }
  }
}
