import APISchema
import Diagnostics

/// Finds what a name on the command line means, without regard to case.
struct FactLookup {
  enum Fact {
    case type(TypeDefinition)
    case enumeration(EnumDefinition)
    case operation(Operation)
    /// A property or relationship, with the type that declares it.
    case property(Property, TypeDefinition)
    case bodyProperty(Property, Operation)
    case parameter(Parameter, Operation)
    case member(EnumMember, EnumDefinition)
  }

  private let schema: Schema
  private let types: [String: TypeDefinition]
  private let names: [String]

  init(_ schema: Schema) {
    self.schema = schema
    types = Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    names = schema.types.map(\.name) + schema.enums.map(\.name)
  }

  /// The facts that a name stands for: one as a rule, several where a short name has several owners.
  func facts(_ text: String) -> [Fact] {
    let whole = owners(text)
    if !whole.isEmpty { return whole }
    for (owner, member) in Self.splits(text) {
      let found = owners(owner).flatMap { members(member, of: $0) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The qualified names that a qualified or short name stands for.
  func typeNames(_ text: String) -> [String] {
    let lower = text.lowercased()
    for wanted in [lower, "microsoft.graph." + lower] {
      if let name = names.first(where: { $0.lowercased() == wanted }) { return [name] }
    }
    return names.filter { Self.short($0).lowercased() == lower }
  }

  /// The types, enumerations and operations that pages document.
  func owners(on pages: [String]) -> [Fact] {
    schema.operations.filter { pages.contains($0.page) }.map(Fact.operation)
      + schema.types.filter { type in schema.pages(of: type).contains(where: pages.contains) }.map(Fact.type)
      + schema.enums.filter { $0.pages.contains(where: pages.contains) }.map(Fact.enumeration)
  }

  /// The operations that a name in a file of paths stands for: a request path, one that others begin with, or the
  /// Swift name of an operation, which has the letters of its page's name.
  func requests(_ name: String) -> [Fact] {
    guard name.hasPrefix("/") else {
      return schema.operations.filter { operation in
        operation.id.filter { $0.isLetter || $0.isNumber }.lowercased() == name.lowercased()
      }.map(Fact.operation)
    }
    let exact = schema.operations.filter { $0.requests.contains { $0.path == name } }
    let below = schema.operations.filter { $0.requests.contains { $0.path.hasPrefix(name + "/") } }
    return (exact.isEmpty ? below : exact).map(Fact.operation)
  }

  /// ` in v1.0; did you mean …?` for a name that stands for nothing.
  func suggestion(_ text: String, onlyTypes: Bool = false) -> String? {
    let candidates = names + names.map(Self.short) + (onlyTypes ? [] : schema.operations.map(\.id))
    if let near = nearest(to: text, among: candidates) { return near }
    if onlyTypes { return nil }
    for (owner, member) in Self.splits(text) {
      let all = owners(owner).flatMap(memberNames)
      if let near = nearest(to: member, among: all) { return owner + "." + near }
    }
    return nil
  }

  // MARK: Owners and members

  private func owners(_ text: String) -> [Fact] {
    let lower = text.lowercased()
    let found = Set(typeNames(text))
    return schema.types.filter { found.contains($0.name) }.map(Fact.type)
      + schema.enums.filter { found.contains($0.name) }.map(Fact.enumeration)
      + schema.operations.filter { $0.id.lowercased() == lower }.map(Fact.operation)
  }

  func members(_ name: String, of owner: Fact) -> [Fact] {
    let lower = name.lowercased()
    switch owner {
    case .type(let type):
      for type in withBases(type) {
        let all = type.properties + type.relationships
        if let found = all.first(where: { $0.name.lowercased() == lower }) { return [.property(found, type)] }
      }
      return []
    case .enumeration(let definition):
      return definition.members.filter { $0.name.lowercased() == lower }.map { .member($0, definition) }
    case .operation(let operation):
      return operation.bodies.flatMap(\.properties).filter { $0.name.lowercased() == lower }
        .map { .bodyProperty($0, operation) }
        + operation.parameters.filter { lower == $0.name.lowercased() || lower == $0.placedName.lowercased() }
        .map { .parameter($0, operation) }
    default: return []
    }
  }

  private func memberNames(of owner: Fact) -> [String] {
    switch owner {
    case .type(let type): withBases(type).flatMap { $0.properties + $0.relationships }.map(\.name)
    case .enumeration(let definition): definition.members.map(\.name)
    case .operation(let operation):
      operation.bodies.flatMap(\.properties).map(\.name) + operation.parameters.map(\.name)
    default: []
    }
  }

  /// A type and its bases; the linker has cut circles.
  private func withBases(_ type: TypeDefinition) -> [TypeDefinition] {
    var result = [type]
    while let base = result.last?.base.flatMap({ types[$0] }), !result.contains(where: { $0.name == base.name }) {
      result.append(base)
    }
    return result
  }

  /// All ways to part a name at a dot, the longest owner first.
  private static func splits(_ text: String) -> [(owner: String, member: String)] {
    text.indices.filter { text[$0] == "." }.reversed().map { dot in
      (String(text[..<dot]), String(text[text.index(after: dot)...]))
    }
  }

  private static func short(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}

extension Parameter {
  /// The name behind the place, as corrections write it: `query.depth`.
  var placedName: String { location.rawValue + "." + name }
}
