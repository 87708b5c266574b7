import APISchema
import Diagnostics

extension Lowering {
  mutating func lower(_ definition: TypeDefinition) {
    guard let name = table.types[definition.name], let local = name.components.last else { return }
    let namespace = name.components.count > 1 ? TypeName(Array(name.components.dropLast())) : nil
    let indent = namespace == nil ? 0 : 2
    let base = base(of: definition)
    let properties = ownProperties(of: definition)
    let insideScope = Scope(enclosing: name.components)
    let outsideScope = Scope(enclosing: Array(name.components.dropLast()))
    let page = page(of: definition.name, definition.pages)
    let members = properties.map { property in
      (
        property,
        member("\(definition.name).\(property.name)", page: page, default: MemberNames.property(property.name))
      )
    }
    let kept = unique(members, of: definition.name, page: page, inherited: inheritedNames(of: definition))
    let protocolName = local.name + "Protocol"
    let baseProtocol = base.map { table.spelling($0.appending("Protocol"), in: outsideScope).text } ?? "PropertyKeys"
    let writer = PropertyWriter(table: table, scope: Scope(enclosing: name.components), access: access)
    let extensionName = name.appending("Protocol")
    var protocolDoc = DocText(indent: indent)
    protocolDoc.add(line: "The properties of ``\(local.name)`` and of the types that inherit from it.")
    let fieldWriter = fieldWriter
    let fields = { @Sendable in fieldWriter.fields(of: definition, name: name, indent: indent + 2) }
    let sources = Self.sources(definition.pages, name: definition.name)
    let view = ModelView(
      header: HeaderText(sources: sources, lintExceptions: kept.contains { $0.1.needsException }),
      recordHeader: {
        HeaderText(sources: sources, lintExceptions: fields().contains { $0.name.needsException })
      },
      access: options.access,
      namespace: namespace,
      doc: documentation(of: definition, indent: indent),
      structHead: SourceCode(
        Layout.type(access + "struct " + local.text, conformances: ["Model"], indent: indent)
      ),
      propertiesHead: SourceCode(
        Layout.type(access + "struct Properties", conformances: [protocolName], indent: indent + 2)),
      protocolDoc: protocolDoc,
      protocolDeclaration: SourceCode(
        Layout.emptyType(access + "protocol " + protocolName, conformances: [baseProtocol], indent: indent)
      ),
      extensionHead: SourceCode(Layout.extensionHead(extensionName)),
      descriptor: Descriptors(table: table, scope: insideScope, isBody: false).descriptor(
        typeName: definition.name,
        base: base,
        properties: kept.map(\.0),
        indent: indent + 2,
        before: indent + 2 + width(access + "static let descriptor = ")
      ),
      hasExplicitInit: hasExplicitInit,
      properties: kept.map { writer.property($0.0, name: $0.1, indent: 2) },
      recordHead: SourceCode(
        Layout.type(access + "struct " + local.text, conformances: FieldWriter.conformances, indent: indent)
      ),
      fields: fields
    )
    add("Models/\(name.fileName).swift", .model(view))
  }

  /// The properties and relationships that no base of the type has already, sorted by name.
  private mutating func ownProperties(of definition: TypeDefinition) -> [Property] {
    var inherited: [String: Set<TypeReference>] = [:]
    for ancestor in ancestors(of: definition) {
      for property in ancestor.properties + ancestor.relationships {
        inherited[property.name, default: []].insert(property.type)
      }
    }
    return (definition.properties + definition.relationships)
      .filter { property in
        guard let types = inherited[property.name] else { return true }
        return property.inheritedFrom == nil && !types.contains(property.type)
      }
      .sorted { $0.name.precedes($1.name) }
  }

  /// The names that the bases of a type give to properties which the type itself doesn't have: one of its own that is
  /// called alike would hide them.
  private mutating func inheritedNames(of definition: TypeDefinition) -> [(String, NameLedger.Claim)] {
    let own = Set((definition.properties + definition.relationships).map(\.name))
    var names: [(String, NameLedger.Claim)] = []
    for ancestor in ancestors(of: definition) {
      let page = page(of: ancestor.name, ancestor.pages)
      for property in ancestor.properties + ancestor.relationships where !own.contains(property.name) {
        let key = "\(ancestor.name).\(property.name)"
        let name = member(key, page: page, default: MemberNames.property(property.name))
        let claim = NameLedger.Claim(
          subject: "property '\(property.name)' of \(ancestor.name)", page: page, key: key)
        names.append((name.name, claim))
      }
    }
    return names
  }

  /// The bases of a type that are generated, nearest first.
  private func ancestors(of definition: TypeDefinition) -> [TypeDefinition] {
    var ancestors: [TypeDefinition] = []
    var seen: Set<String> = [definition.name]
    var current = definition
    while let base = current.base, seen.insert(base).inserted, let next = types[base] {
      ancestors.append(next)
      current = next
    }
    return ancestors
  }

  /// The Swift name of the base, unless it is not generated or inherits from this type in turn.
  private mutating func base(of definition: TypeDefinition) -> TypeName? {
    guard let base = definition.base, let name = table.types[base] else { return nil }
    let chain = ancestors(of: definition)
    let isCircular = base == definition.name || chain.contains { $0.base == definition.name }
    guard isCircular else { return name }
    files.report(
      LoweringRules.circularBase,
      page: page(of: definition.name, definition.pages),
      "\(definition.name) inherits from itself by way of \(base); it is generated without a base"
    )
    return nil
  }

  /// The members whose names differ; of two alike the second is reported.
  mutating func unique(
    _ members: [(Property, Identifier)],
    of owner: String,
    page: String,
    inherited: [(String, NameLedger.Claim)] = []
  ) -> [(Property, Identifier)] {
    var ledger = NameLedger()
    for (name, claim) in inherited { ledger.note(name, for: claim) }
    var seen: Set<String> = []
    // A row that stands twice is one property: the first one counts.
    let kept = members.filter { property, _ in seen.insert(property.name).inserted }.filter { property, name in
      let claim = NameLedger.Claim(
        subject: "property '\(property.name)' of \(owner)", page: page, key: "\(owner).\(property.name)")
      return ledger.fits(name, for: claim) && ledger.take(name.name, for: claim)
    }
    diagnostics += ledger.diagnostics
    return kept
  }

  private func documentation(of definition: TypeDefinition, indent: Int) -> DocText {
    var doc = DocText(indent: indent)
    doc.add(paragraph: definition.summary ?? "The type `\(definition.name)`.")
    doc.add(deprecated: definition.deprecated)
    return doc
  }
}

extension Identifier {
  /// Whether the linter's rule on spelling has to be told to leave the name alone.
  var needsException: Bool { name.utf8.dropFirst().contains(UInt8(ascii: "_")) }
}
