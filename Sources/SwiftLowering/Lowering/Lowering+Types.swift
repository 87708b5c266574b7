import Diagnostics

extension Lowering {
  /// Plans the table by which a value is read as the type that its `@odata.type` names.
  mutating func lowerTypeTable() {
    if plan.files.isEmpty { return }
    let scope = Scope(enclosing: [Identifier(sanitizing: "API")])
    let names = types.keys.filter { table.types[$0] != nil }.sorted { $0.precedes($1) }
    let entries = names.compactMap { name in
      table.types[name].map { type in
        let key = StringLiteral(name).text + ":"
        let value = table.spelling(type, in: scope).text + ".self"
        // The entry is indented by four columns, and a comma follows it unless it is the only one.
        let fits = width(key + value) + 6 <= Layout.maximum
        return SourceCode(key + (fits ? " " : "\n      ") + value + (names.count > 1 ? "," : ""))
      }
    }
    add(
      "Models/API+Types.swift",
      .types(TypesView(header: HeaderText(sources: ["all types"]), access: options.access, entries: entries)))
  }
}
