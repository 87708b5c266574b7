import APISchema

extension Lowering {
  mutating func lower(_ definition: EnumDefinition) {
    guard let name = table.enums[definition.name], let local = name.components.last else { return }
    let namespace = name.components.count > 1 ? TypeName(Array(name.components.dropLast())) : nil
    let indent = namespace == nil ? 0 : 2
    let page = page(of: definition.name, definition.pages)
    var ledger = NameLedger()
    var members: [(EnumMember, Identifier)] = []
    var seen: Set<String> = []
    // A row that stands twice is one member: the first one counts.
    for entry in definition.members where seen.insert(entry.name).inserted {
      let key = "\(definition.name).\(entry.name)"
      let identifier = member(
        key, page: page, default: MemberNames.enumeration(entry.name), reserved: ReservedNames.enumerationMembers)
      let claim = NameLedger.Claim(subject: "member '\(entry.name)' of \(definition.name)", page: page, key: key)
      if ledger.fits(identifier, for: claim), ledger.take(identifier.name, for: claim) {
        members.append((entry, identifier))
      }
    }
    diagnostics += ledger.diagnostics
    var doc = DocText(indent: indent)
    doc.add(paragraph: definition.summary ?? "The enumeration `\(definition.name)`.")
    let conformance = definition.flags ? "FlagsEnumeration" : "OpenEnumeration"
    let known = Expression.list(members.map { .code("." + $0.1.text) })
    let view = EnumerationView(
      header: HeaderText(
        sources: Self.sources(definition.pages, name: definition.name),
        lintExceptions: members.contains { $0.1.needsException }),
      access: options.access,
      namespace: namespace,
      doc: doc,
      structHead: SourceCode(
        Layout.type(access + "struct " + local.text, conformances: [conformance], indent: indent)
      ),
      extensionHead: SourceCode(Layout.extensionHead(name)),
      hasExplicitInit: hasExplicitInit,
      knownValues: SourceCode(known.braced(indent: 2, before: 2 + width(access + "static var knownValues: [Self] "))),
      members: members.map { memberView(of: $0.0, name: $0.1) },
      recordHead: SourceCode(
        Layout.type(
          access + "struct " + local.text, conformances: ["RawRepresentable"] + FieldWriter.conformances,
          indent: indent)
      )
    )
    add("Models/\(name.fileName).swift", .enumeration(view))
  }

  private func memberView(of member: EnumMember, name: Identifier) -> EnumerationMemberView {
    var doc = DocText(indent: 2)
    doc.add(paragraph: member.summary)
    let value = Expression.call("Self", [.init(label: "rawValue", value: .string(member.name))])
    return EnumerationMemberView(
      name: name,
      rawValue: StringLiteral(member.name),
      doc: doc,
      declaration: SourceCode(
        Layout.computed(access + "static var " + name.text, type: "Self", body: value, indent: 2)
      )
    )
  }
}
