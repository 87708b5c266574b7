import APISchema
import Diagnostics

/// The types and enumerations that got a name, each with it, sorted by qualified name.
struct NamedDefinitions {
  var types: [TypeDefinition] = []
  var enums: [EnumDefinition] = []
}

extension Lowering {
  /// Gives every type and enumeration its name; the second with a name is reported and left out.
  mutating func nameTypes() -> NamedDefinitions {
    var named = NamedDefinitions()
    for definition in schema.types.sorted(by: { $0.name.precedes($1.name) }) {
      let page = page(of: definition.name, definition.pages)
      let name =
        overrides.type(definition.name, page: page) ?? TypeNames.name(of: definition.name, suffix: "Model")
      guard claim([name, name.appending("Protocol")], qualifiedName: definition.name, page: page) else { continue }
      table.add(type: definition.name, as: name, isAnyJSON: definition.isAnyJSON)
      types[definition.name] = definition
      named.types.append(definition)
    }
    for definition in schema.enums.sorted(by: { $0.name.precedes($1.name) }) {
      let page = page(of: definition.name, definition.pages)
      let name =
        overrides.type(definition.name, page: page) ?? TypeNames.name(of: definition.name, suffix: "Value")
      guard claim([name], qualifiedName: definition.name, page: page) else { continue }
      table.add(enumeration: definition.name, as: name)
      named.enums.append(definition)
    }
    return named
  }

  private mutating func claim(_ names: [TypeName], qualifiedName: String, page: String) -> Bool {
    let claim = NameLedger.Claim(subject: "type \(qualifiedName)", page: page, key: qualifiedName)
    for name in names.flatMap(\.components) where !files.fits(name, NameLedger.longestType, for: claim) { return false }
    for name in names where !files.take(name.fileName, for: claim, what: "name", foldingCase: true) { return false }
    return true
  }

  /// Declares each namespace once, unless a type of the same name is one already.
  mutating func lowerNamespaces(_ named: NamedDefinitions) {
    let names = Set(table.types.values).union(table.enums.values)
    var children: [TypeName: Set<TypeName>] = [:]
    var users: [TypeName: [String]] = [:]
    for (qualified, name) in table.types.merging(table.enums, uniquingKeysWith: { first, _ in first }) {
      for count in 1..<max(name.components.count, 1) {
        let outer = TypeName(Array(name.components[..<count]))
        if count > 1 { children[TypeName(Array(name.components[..<(count - 1)])), default: []].insert(outer) }
        users[outer, default: []].append(qualified)
      }
    }
    // Namespaces that differ in case only share a file: file names must differ in more than that.
    let outermost = users.keys.filter { $0.components.count == 1 && !names.contains($0) }.sorted()
    let pages = Dictionary(
      named.types.map { ($0.name, $0.pages) } + named.enums.map { ($0.name, $0.pages) }, uniquingKeysWith: +)
    for group in Dictionary(grouping: outermost, by: { $0.fileName.lowercased() }).values {
      guard let first = group.first, let qualified = users[first]?.min(by: { $0.precedes($1) }) else { continue }
      let namespace = qualified.split(separator: ".").dropLast().joined(separator: ".")
      let claim = NameLedger.Claim(
        subject: "namespace \(namespace)", page: page(of: qualified, pages[qualified] ?? []), key: qualified)
      _ = files.take(first.fileName + "Namespace", for: claim, what: "file", foldingCase: true)
      for name in group { _ = declared.take(name.fileName, for: claim) }
      var doc = DocText()
      doc.add(paragraph: "The types of `\(namespace)`.")
      let declarations = group.map { declaration(of: $0, children: children, types: names, indent: 0) }
      let view = NamespaceView(
        header: HeaderText(sources: ["the namespace \(namespace)"]),
        declaration: SourceCode(declarations.joined(separator: "\n\n")),
        doc: doc
      )
      add("Models/\(first.fileName)Namespace.swift", .namespace(view))
    }
  }

  private func declaration(
    of name: TypeName,
    children: [TypeName: Set<TypeName>],
    types: Set<TypeName>,
    indent: Int
  ) -> String {
    let head = access + "enum " + (name.components.last?.text ?? "")
    let inner = (children[name] ?? []).filter { !types.contains($0) }.sorted()
    if inner.isEmpty { return head + " {}" }
    let lines = inner.map { declaration(of: $0, children: children, types: types, indent: indent + 2) }
    return head + " {" + Layout.block(lines, indent: indent + 2, separator: "\n") + Layout.newLine(indent) + "}"
  }
}
