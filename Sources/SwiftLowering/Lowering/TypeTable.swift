import APISchema

/// The types and enumerations of a module with their Swift names.
struct TypeTable {
  private(set) var types: [String: TypeName] = [:]
  private(set) var enums: [String: TypeName] = [:]
  /// The types whose values may be any JSON.
  private var anyJSON: Set<String> = []
  /// The names declared directly inside each namespace or type, by its text.
  private var members: [String: Set<String>] = [:]
  private let moduleName: Identifier

  init(moduleName: String) {
    self.moduleName = Identifier(sanitizing: moduleName)
  }

  mutating func add(type: String, as name: TypeName, isAnyJSON: Bool = false) {
    types[type] = name
    if isAnyJSON { anyJSON.insert(type) }
    note(name)
    note(name.appending("Protocol"))
  }

  mutating func add(enumeration: String, as name: TypeName) {
    enums[enumeration] = name
    note(name)
  }

  /// The Swift type of one element, as it has to be spelled inside `scope`.
  func element(_ type: TypeReference, in scope: Scope) -> ElementType {
    if let primitive = PrimitiveType(rawValue: type.name) { return ElementType(primitive) }
    if anyJSON.contains(type.name) { return .untyped }
    if let name = types[type.name] { return ElementType(name: spelling(name, in: scope).text, kind: .model) }
    if let name = enums[type.name] { return ElementType(name: spelling(name, in: scope).text, kind: .enumeration) }
    return .untyped
  }

  /// The name of a type, behind the module's name where something nearer is called alike.
  func spelling(_ name: TypeName, in scope: Scope) -> TypeName {
    guard let first = name.components.first?.name else { return name }
    let hidden =
      scope.nested.contains(first)
      || scope.enclosing.indices.contains { index in
        let outer = scope.enclosing[...index].map(\.name).joined(separator: ".")
        return members[outer]?.contains(first) ?? false
      }
    return hidden ? TypeName([moduleName] + name.components) : name
  }

  private mutating func note(_ name: TypeName) {
    for count in 1..<max(name.components.count, 1) {
      let outer = name.components[..<count].map(\.name).joined(separator: ".")
      members[outer, default: []].insert(name.components[count].name)
    }
  }
}

/// Where a name stands: names inside it hide those of the module.
struct Scope {
  /// The types around, outermost first.
  var enclosing: [Identifier] = []
  /// Names declared beside the code itself.
  var nested: Set<String> = []
}
