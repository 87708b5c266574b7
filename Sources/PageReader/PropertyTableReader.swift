import APISchema
import Diagnostics
import MarkdownSyntax

/// What the columns of a table hold, by the words of its header.
struct TableColumns {
  var name: Int?
  var type: Int?
  var description: Int?
  var required: Int?
  /// The header of the name column, in lower case.
  var nameHeader = ""

  init(_ header: [PipeCell]) {
    for (index, cell) in header.enumerated() {
      let text = cell.text.plain.lowercased()
      switch text {
      case "property", "properties", "property name", "parameter", "parameters", "parameter name", "name", "argument",
        "relationship", "relationships", "relationship name", "header", "headers", "required parameter",
        "query parameter",
        "query parameters", "path parameter", "function parameter", "attribute", "field", "navigation property":
        if name == nil {
          name = index
          nameHeader = text
        }
      case "type", "data type", "property type": type = type ?? index
      case "description", "descriptions", "comment", "comments", "details": description = description ?? index
      case "required", "required?", "required (y/n)", "is required", "mandatory": required = required ?? index
      default: continue
      }
    }
    if type == nil, let value = header.firstIndex(where: { $0.text.plain.lowercased() == "value" }) {
      valueColumn = value
    }
  }

  /// A column headed Value, which holds types in some tables and values in others.
  var valueColumn: Int?

  var isRelationships: Bool { nameHeader.hasPrefix("relationship") || nameHeader == "navigation property" }
}

/// Reads tables whose rows are properties or parameters.
struct PropertyTableReader {
  let page: String
  var diagnostics: [Diagnostic] = []

  init(page: String) {
    self.page = page
  }

  /// The columns of a table whose rows are properties; `nil` for any other table.
  func columns(of table: PipeTable) -> TableColumns? {
    var columns = TableColumns(table.header)
    guard columns.name != nil else { return nil }
    if columns.type == nil, let value = columns.valueColumn, holdsTypes(table, column: value) { columns.type = value }
    return columns.type == nil ? nil : columns
  }

  /// The columns of a table whose header is in another language: names, then types, then descriptions.
  func columnsByShape(of table: PipeTable) -> TableColumns? {
    var columns = TableColumns(table.header)
    let names = table.rows.compactMap { $0.cell(0)?.text }.filter { !$0.isEmpty }
    guard columns.name == nil, table.header.count >= 2, !names.isEmpty,
      names.allSatisfy({ PropertyName($0) != nil }), holdsTypes(table, column: 1)
    else { return nil }
    columns.name = 0
    columns.type = 1
    columns.description = table.header.count > 2 ? 2 : nil
    return columns
  }

  private func holdsTypes(_ table: PipeTable, column: Int) -> Bool {
    let cells = table.rows.compactMap { $0.cell(column) }.filter { !$0.text.isEmpty }
    let types = cells.filter { cell in
      guard let mention = TypeGrammar(page: page).read(cell.text, location: cell.location) else { return false }
      if case .primitive = mention.core { return true }
      if case .named(_, let target, _) = mention.core { return target != nil }
      return false
    }
    return !cells.isEmpty && types.count * 2 > cells.count
  }

  mutating func read(_ table: PipeTable, columns: TableColumns) -> [PropertyFacts] {
    var result: [PropertyFacts] = []
    result.reserveCapacity(table.rows.count)
    var seen = Set<String>(minimumCapacity: table.rows.count)
    for row in table.rows {
      guard let property = self.property(row, columns: columns) else { continue }
      guard seen.insert(property.property.name).inserted else {
        report(PageRules.duplicateRow, row.location, "property \(property.property.name) stands twice in this table")
        continue
      }
      result.append(property)
    }
    return result
  }

  private mutating func property(_ row: PipeTable.Row, columns: TableColumns) -> PropertyFacts? {
    guard let nameCell = row.cell(columns.name), !nameCell.text.isEmpty else { return nil }
    let typeCell = row.cell(columns.type)
    if nameCell.text.isStrong, row.cells.dropFirst().allSatisfy({ $0.text.isEmpty }) {
      report(PageRules.groupRow, nameCell.location, "\"\(nameCell.text.plain.prefix(80))\" heads a group of rows")
      return nil
    }
    guard let name = PropertyName(nameCell.text) else {
      report(
        PageRules.malformedPropertyName, nameCell.location,
        "\"\(nameCell.text.plain.prefix(80))\" is no property name; expected letters, digits, _, ., @ or -")
      return nil
    }
    let location = typeCell?.location ?? row.location
    var type = TypeMention(.untyped, location: location)
    if let typeCell, let mention = TypeGrammar(page: page).read(typeCell.text, location: location) {
      type = mention
    } else {
      report(PageRules.missingType, location, "no type for \(name.text); expected one in the column \"Type\"")
    }
    var property = Property(name: name.text, type: Self.preliminary(type))
    var inherited: Link?
    if let description = row.cell(columns.description)?.text {
      inherited = DescriptionReader(page: page).read(description, into: &property)
    }
    if name.isDeprecated, property.deprecated == nil { property.deprecated = "deprecated" }
    // `String (optional)`: the type cell says it.
    if property.required == nil, let text = typeCell?.text.plain, text.hasByte(UInt8(ascii: "(")),
      text.asciiLowercased().contains("(optional)")
    {
      property.required = false
    }
    if let mark = row.cell(columns.required)?.text.plain.lowercased() { Self.required(mark, into: &property) }
    if case .unknown(let text) = type.core {
      if let type = Self.limitedString(text, into: &property, location: location) {
        return facts(property, type, inherited, nameCell.location)
      }
      if let type = TypeGrammar(page: page).repair(text, links: typeCell?.text.links ?? [], location: location) {
        report(
          PageRules.repairedTypeText, location,
          "\"\(text.prefix(80))\" holds more or less than a type; \(type.text) is read of it; expected the type alone")
        return facts(property, type, inherited, nameCell.location)
      }
      report(
        PageRules.unknownTypeText, location,
        "\"\(text.prefix(80))\" is no type; expected a primitive such as String, or the name of a type; read as untyped JSON"
      )
      type.core = .untyped
    }
    return facts(property, type, inherited, nameCell.location)
  }

  private func facts(
    _ property: Property, _ type: TypeMention, _ inherited: Link?, _ location: SourceLocation
  ) -> PropertyFacts {
    let base = inherited.map { link in
      let target = LinkTarget(link.destination, on: page)
      return TypeMention(.named(link.text, page: target.page, fragment: target.fragment), location: location)
    }
    var facts = PropertyFacts(property: property, type: type, inheritedFrom: base, location: location)
    facts.statesFlags = FlagsPhrase.matches(property.summary ?? "")
    facts.statesEvolvable = EvolvablePhrase.matches(property.summary ?? "", members: property.values ?? [])
    return facts
  }

  /// The type as far as the row alone tells; the phrases of the description are read by it.
  private static func preliminary(_ mention: TypeMention) -> TypeReference {
    switch mention.core {
    case .primitive(let primitive): TypeReference(primitive.rawValue, collection: mention.collection)
    case .named(let name, _, _): TypeReference(name, collection: mention.collection)
    case .untyped, .either, .unknown: TypeReference(TypeReference.untypedName, collection: mention.collection)
    }
  }

  private static func required(_ mark: String, into property: inout Property) {
    switch mark {
    case "yes", "y", "true", "required", "✓", "✔", "✔️", "x": property.required = true
    case "no", "n", "false", "optional": property.required = false
    default: return
    }
  }

  /// A type cell that carries a length: `string, maximum size 50`.
  private static func limitedString(
    _ text: String, into property: inout Property, location: SourceLocation
  ) -> TypeMention? {
    let parts = text.split(separator: ",", maxSplits: 1).map { $0.trimmed() }
    guard parts.count == 2, case .primitive(let primitive)? = TypeGrammar.primitive(parts[0]) else { return nil }
    let words = parts[1].split(separator: " ")
    guard primitive == .string, let last = words.last, let length = Int(last), parts[1].lowercased().hasPrefix("max")
    else { return nil }
    var constraints = property.constraints ?? Constraints()
    constraints.maxLength = length
    constraints.phrases["maxLength"] = text
    property.constraints = constraints
    return TypeMention(.primitive(.string), location: location)
  }

  /// Notes a table in a place for properties that holds none.
  mutating func reportUnknown(_ table: PipeTable) {
    let heads = table.header.map(\.text.plain).joined(separator: " | ")
    report(
      PageRules.unknownTable, table.location,
      "the table \"\(heads.prefix(200))\" holds no properties; expected columns such as Property, Type, Description")
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
