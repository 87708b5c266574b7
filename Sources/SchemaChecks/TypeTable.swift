import APISchema

/// The documented types with what they inherit and what inherits from them.
struct TypeTable {
  let types: [String: TypeDefinition]
  let enums: [String: EnumDefinition]
  private let children: [String: [String]]

  init(_ schema: Schema) {
    types = Dictionary(schema.types.map { ($0.name, $0) }) { first, _ in first }
    enums = Dictionary(schema.enums.map { ($0.name, $0) }) { first, _ in first }
    var children: [String: [String]] = [:]
    for type in schema.types {
      if let base = type.base { children[base, default: []].append(type.name) }
    }
    self.children = children
  }

  /// The type and its bases, as far as pages document them; each once.
  func chain(_ name: String) -> [TypeDefinition] {
    var result: [TypeDefinition] = []
    var next: String? = name
    while let name = next, let type = types[name], !result.contains(where: { $0.name == name }) {
      result.append(type)
      next = type.base
    }
    return result
  }

  /// Whether all bases of a type are documented, so that its properties are known.
  func isComplete(_ name: String) -> Bool {
    let chain = chain(name)
    guard let last = chain.last, !chain.isEmpty else { return false }
    return last.base == nil || last.base == Self.root
  }

  /// The types that inherit from a type.
  func descendants(_ name: String) -> [TypeDefinition] {
    var result: [String] = []
    var pending = children[name] ?? []
    while let next = pending.popLast() {
      if result.contains(next) { continue }
      result.append(next)
      pending += children[next] ?? []
    }
    return result.compactMap { types[$0] }
  }

  /// The base of all entities, which has a page in some references only.
  static let root = "microsoft.graph.entity"
}
