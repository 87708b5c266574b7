import APISchema

/// What a page documents and a correction can name: a type, an enumeration or an operation.
struct CorrectionOwner {
  enum Kind {
    case type(Int)
    case enumeration(Int)
    case operation(Int)
  }

  /// The qualified name or the operation's id.
  let name: String
  let kind: Kind

  static func all(on page: String, of schema: Schema) -> [CorrectionOwner] {
    let types = schema.types.enumerated().filter { schema.pages(of: $0.element).contains(page) }
    let enums = schema.enums.enumerated().filter { $0.element.pages.contains(page) }
    let operations = schema.operations.enumerated().filter { $0.element.page == page }
    return types.map { CorrectionOwner(name: $0.element.name, kind: .type($0.offset)) }
      + enums.map { CorrectionOwner(name: $0.element.name, kind: .enumeration($0.offset)) }
      + operations.map { CorrectionOwner(name: $0.element.id, kind: .operation($0.offset)) }
  }

  func members(of schema: Schema) -> [String] {
    switch kind {
    case .type(let index): (schema.types[index].properties + schema.types[index].relationships).map(\.name)
    case .enumeration(let index): schema.enums[index].members.map(\.name)
    case .operation(let index):
      schema.operations[index].bodies.flatMap(\.properties).map(\.name)
        + schema.operations[index].parameters.map { $0.location.rawValue + "." + $0.name }
    }
  }
}

extension Schema {
  /// The pages that document a type; for one without a page of its own, those of the operations that take or return it.
  package func pages(of type: TypeDefinition) -> [String] {
    guard type.pages.isEmpty else { return type.pages }
    return operations.filter { operation in
      operation.responses.contains { $0.type?.name == type.name }
        || operation.bodies.contains { $0.type?.name == type.name }
    }.map(\.page)
  }
}
