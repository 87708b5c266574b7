import APISchema

/// Which types hold which others by value: a plain structure cannot hold itself.
struct RecordGraph {
  private let types: [String: TypeDefinition]
  /// The types with a property of a type that is no collection, by that type.
  private let holders: [String: Set<String>]

  init(_ types: [String: TypeDefinition]) {
    self.types = types
    var holders: [String: Set<String>] = [:]
    for definition in types.values {
      for owner in [definition] + Self.bases(of: definition, in: types) {
        for property in owner.properties + owner.relationships where !property.type.collection {
          if types[property.type.name] != nil { holders[property.type.name, default: []].insert(definition.name) }
        }
      }
    }
    self.holders = holders
  }

  /// The bases of a type, nearest first.
  func bases(of definition: TypeDefinition) -> [TypeDefinition] { Self.bases(of: definition, in: types) }

  /// The type itself and all that hold it, directly or by way of others.
  func users(of name: String) -> Set<String> {
    var users: Set<String> = [name]
    var pending = [name]
    while let next = pending.popLast() {
      for holder in holders[next] ?? [] where users.insert(holder).inserted { pending.append(holder) }
    }
    return users
  }

  private static func bases(of definition: TypeDefinition, in types: [String: TypeDefinition]) -> [TypeDefinition] {
    var bases: [TypeDefinition] = []
    var seen: Set<String> = [definition.name]
    var current = definition
    while let base = current.base, seen.insert(base).inserted, let next = types[base] {
      bases.append(next)
      current = next
    }
    return bases
  }
}
