import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the tables of header, query, path and function parameters.
struct ParametersReader {
  let page: String
  var parameters: [Parameter] = []
  var types: [TypeMention] = []
  var queryOptions: Set<String> = []
  var diagnostics: [Diagnostic] = []
  private var seen = Set<String>()

  private let trace: ReadingTrace

  init(page: String, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  mutating func read(_ section: Section, as location: Parameter.Location) {
    let areOptional = section.heading.plain.lowercased().hasPrefix("optional")
    for block in section.readableBlocks {
      switch block.kind {
      case .table(let table):
        read(table, as: location, areOptional: areOptional, isTranslated: section.heading.anchor != nil)
      case .paragraph(let text) where location == .query:
        if readOptions(text) { trace.note(block: block.location, ReadingRules.queryOptions) }
      default: continue
      }
    }
  }

  mutating func read(
    _ table: PipeTable, as location: Parameter.Location, areOptional: Bool, isTranslated: Bool = false
  ) {
    var columns = TableColumns(table.header)
    if isTranslated, columns.name == nil {
      columns = PropertyTableReader(page: page).columnsByShape(of: table) ?? columns
    }
    if isTranslated, columns.description == nil, table.header.count == 2 { columns.description = 1 }
    if isTranslated, columns.name == nil { columns.name = 0 }
    guard let nameColumn = columns.name else { return }
    trace.note(block: table.location, ReadingRules.parameterTable)
    for row in table.rows {
      guard let cell = row.cell(nameColumn), !cell.text.isEmpty else { continue }
      guard let name = Self.name(cell.text) else {
        diagnostics.append(
          Diagnostic(
            rule: PageRules.malformedPropertyName, location: cell.location,
            message: "\"\(cell.text.plain.prefix(80))\" is no parameter name"))
        continue
      }
      if location == .query, name.hasPrefix("$") { queryOptions.insert(String(name.dropFirst())) }
      let typeCell = row.cell(columns.type)
      let description = row.cell(columns.description ?? columns.valueColumn)?.text
      var type = TypeMention(.primitive(.string), location: cell.location)
      if let typeCell, let mention = TypeGrammar(page: page).read(typeCell.text, location: typeCell.location) {
        type = mention
        if case .unknown = mention.core {
          // Parameters travel as text, so a type that can't be read loses nothing on the wire.
          type.core = .primitive(.string)
        }
      }
      add(
        name, location, type, description, row.cell(columns.required)?.text.plain, areOptional,
        value: columns.description == nil ? nil : row.cell(columns.valueColumn)?.text,
        isDeprecated: cell.text.plain.lowercased().contains("(deprecated)"))
    }
  }

  private mutating func add(
    _ name: String, _ location: Parameter.Location, _ type: TypeMention, _ description: RichText?, _ mark: String?,
    _ areOptional: Bool, value: RichText? = nil, isDeprecated: Bool = false
  ) {
    guard seen.insert(location.rawValue + " " + name.lowercased()).inserted else { return }
    var facts = Property(name: name, type: TypeReference("String"))
    if let description { _ = DescriptionReader(page: page).read(description, into: &facts) }
    // "Name | Value | Description": the value belongs to what is said of the parameter, unless it only names a type.
    if let value, !value.isEmpty, TypeGrammar.primitive(value.plain) == nil {
      let end = facts.summary == nil || value.plain.hasSuffix(".") ? "" : "."
      facts.summary = [value.plain + end, facts.summary].compactMap(\.self).joined(separator: " ")
    }
    if isDeprecated, facts.deprecated == nil { facts.deprecated = "deprecated" }
    var required = facts.required
    switch mark?.lowercased() {
    case "yes", "y", "true", "required": required = true
    case "no", "n", "false", "optional": required = false
    default: break
    }
    if required == nil, areOptional { required = false }
    var parameter = Parameter(
      name: name, location: location, type: TypeReference("String"), required: required, summary: facts.summary,
      deprecated: facts.deprecated)
    parameter.defaultValue = facts.defaultValue
    parameter.values = facts.values
    parameters.append(parameter)
    types.append(type)
    let need = required.map { $0 ? ", required" : ", optional" } ?? ""
    trace.note(
      fact: "\(location.rawValue) parameter \(name): \(type.text)\(need)", at: type.location,
      by: ReadingRules.parameterTable)
  }

  /// A header such as `Prefer: outlook.timezone` is named by what stands before the colon.
  private static func name(_ cell: RichText) -> String? {
    var text = cell.plain
    if isPlainName(text) { return text }
    if let open = text.firstIndex(of: "(") { text = text[..<open].trimmed() }
    if let colon = text.firstIndex(of: ":") { text = text[..<colon].trimmed() }
    text = text.trimmed().filter { $0 != "*" && $0 != "`" && $0 != "'" && $0 != "\"" }
    if text.hasPrefix("_"), text.hasSuffix("_"), text.count > 2 { text = String(text.dropFirst().dropLast()) }
    guard !text.isEmpty, text.utf8.count <= 100,
      text.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-.$@".unicodeScalars.contains($0))
      })
    else { return nil }
    return text
  }

  /// Whether a text has only what names are made of, as nearly every cell has.
  private static func isPlainName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.withBytes { $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") } }
  }

  static let options = [
    "count", "deltatoken", "expand", "filter", "format", "orderby", "search", "select", "skip", "skiptoken", "top",
  ]

  /// The options that a paragraph names, those of negative sentences left out.
  ///
  /// - Returns: whether the paragraph is about options.
  mutating func readOptions(_ text: RichText) -> Bool {
    var isAbout = false
    for sentence in Sentences.split(text.marked) where sentence.contains("$") {
      isAbout = true
      let lower = sentence.lowercased()
      let negative = ["does not", "doesn't", "don't", "do not", "not support", "isn't", "aren't", "cannot", "can't"]
      if negative.contains(where: lower.contains) { continue }
      for part in lower.split(separator: "$").dropFirst() {
        let name = String(part.prefix { $0.isASCII && $0.isLetter })
        if Self.options.contains(name) { queryOptions.insert(name) }
      }
    }
    return isAbout
  }
}
