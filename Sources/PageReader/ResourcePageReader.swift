import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// Reads the pages that document entity and complex types.
struct ResourcePageReader {
  let page: Page
  private(set) var diagnostics: [Diagnostic] = []

  private let trace: ReadingTrace
  /// The names of all rows of tables.
  private var names = Set<String>()

  init(page: Page, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  mutating func read() -> TypeFacts? {
    let annotation = resourceAnnotation()
    guard let name = typeName(annotation) else { return nil }
    var type = TypeDefinition(name: name, kind: .complex)
    type.pages = [page.path]
    var facts = TypeFacts(type: type, location: page.title?.location ?? page.source.location(line: 0))
    readHead(&facts, annotation)
    collect(page.root, into: &facts, relationships: false)
    let key = annotation?["keyProperty"]?.string
    if key != nil || facts.properties.contains(where: { $0.property.key == true }) { facts.type.kind = .entity }
    facts.type.key = key ?? facts.properties.first { $0.property.key == true }?.property.name
    facts.type.abstract = annotation?["abstract"]?.bool ?? annotation?["isAbstract"]?.bool ?? facts.type.abstract
    if annotation?["openType"]?.bool == true { facts.type.open = true }
    if facts.type.abstract == false { facts.type.abstract = nil }
    compareWithRepresentation(&facts)
    return facts
  }

  // MARK: Name

  private func resourceAnnotation() -> JSONObject? {
    for block in page.root.allBlocks {
      guard case .comment(let comment) = block.kind, let annotation = comment.annotation,
        annotation["blockType"]?.string == "resource"
      else { continue }
      trace.note(block: block.location, ReadingRules.resourceAnnotation)
      for (key, value) in annotation.members where key != "blockType" {
        trace.note(
          fact: "annotation, \(key): \(value.string ?? value.serialized())", at: block.location,
          by: ReadingRules.resourceAnnotation)
      }
      return annotation
    }
    return nil
  }

  private func typeName(_ annotation: JSONObject?) -> String? {
    if let name = annotation?["@odata.type"]?.string ?? annotation?["@type"]?.string {
      let bare = name.hasPrefix("#") ? String(name.dropFirst()) : name
      if TypeGrammar.isTypeName(bare) { return bare.contains(".") ? bare : PageNamespace.of(page) + "." + bare }
    }
    guard let title = page.title?.heading.plain, hasPropertyTable else { return nil }
    let words = title.split(separator: " ")
    guard let first = words.first, TypeGrammar.isTypeName(String(first)) else { return nil }
    return PageNamespace.of(page) + "." + first
  }

  private var hasPropertyTable: Bool {
    page.root.allBlocks.contains { block in
      guard case .table(let table) = block.kind else { return false }
      return PropertyTableReader(page: page.path).columns(of: table) != nil
    }
  }

  // MARK: Head

  private mutating func readHead(_ facts: inout TypeFacts, _ annotation: JSONObject?) {
    if let title = page.title {
      trace.note(block: title.location, ReadingRules.title)
      trace.note(fact: "type \(facts.type.name)", at: title.location, by: ReadingRules.title)
    }
    for block in page.title?.headBlocks ?? [] {
      guard case .paragraph(let text) = block.kind, !text.isEmpty else { continue }
      if PageNamespace.isLine(text) { trace.note(block: block.location, ReadingRules.namespace) }
      if !PageNamespace.below(text).isEmpty { readHead(text, at: block.location, into: &facts) }
    }
    for block in page.title?.children.first(where: { $0.slug == "properties" })?.blocks ?? [] where facts.base == nil {
      guard case .paragraph(let text) = block.kind else { continue }
      readBase(text, at: block.location, into: &facts)
    }
    if let title = page.title, let banner = DeprecationBanner.find(in: title) {
      facts.type.deprecated = banner.text
      trace.note(block: banner.location, ReadingRules.deprecationBanner)
      trace.note(fact: "deprecated", at: banner.location, by: ReadingRules.deprecationBanner)
    }
    if let title = page.title?.heading.plain, title.lowercased().contains("(deprecated)"), facts.type.deprecated == nil
    {
      facts.type.deprecated = "deprecated"
    }
    if facts.base == nil, let name = annotation?["baseType"]?.string, !name.isEmpty {
      facts.base = TypeGrammar(page: page.path).read(name: name, location: facts.location)
    }
  }

  private func readHead(_ text: RichText, at location: SourceLocation, into facts: inout TypeFacts) {
    let lower = text.plain.lowercased()
    if facts.base == nil { readBase(text, at: location, into: &facts) }
    let isOpen = lower.contains("this is an open type") || lower.contains("an [open type")
    let isAbstract = lower.contains("abstract type") || lower.contains("abstract base type")
    if isOpen { facts.type.open = true }
    if isAbstract { facts.type.abstract = true }
    if isOpen || isAbstract { trace.note(block: location, ReadingRules.typeText) }
    let isOnlyBase = lower.hasPrefix("inherits from") || lower.hasPrefix("base type")
    if facts.type.summary == nil, !isOnlyBase {
      facts.type.summary = Placeholder.summary(of: PageNamespace.below(text))
      trace.note(block: location, ReadingRules.summary)
    }
  }

  private func readBase(_ text: RichText, at location: SourceLocation, into facts: inout TypeFacts) {
    guard let base = base(text, text.plain.lowercased(), at: location) else { return }
    facts.base = base
    trace.note(block: location, ReadingRules.baseText)
    trace.note(fact: "base: \(base.text)", at: location, by: ReadingRules.baseText)
  }

  private static let baseLeads = [
    "inherits from ", "inherit from ", "inherits the properties from ", "inherits properties from ", "derived from ",
    "derives from ", "extends ", "subclass of ", "subclass from ",
  ]

  private func base(_ text: RichText, _ lower: String, at location: SourceLocation) -> TypeMention? {
    for lead in Self.baseLeads {
      guard let range = lower.firstRange(of: lead) else { continue }
      let rest = lower[range.upperBound...].prefix(240)
      for link in text.links where LinkTarget(link.destination, on: page.path).page != nil {
        // The link has to follow at once, perhaps after "the" or the word "type".
        guard let position = rest.firstRange(of: link.text.lowercased()),
          rest.distance(from: rest.startIndex, to: position.lowerBound) < 24,
          // "teamsAppInstallation" is no place of the link "teamsApp".
          !(rest[position.upperBound...].first?.isLetter ?? false)
        else { continue }
        let target = LinkTarget(link.destination, on: page.path)
        return TypeMention(.named(link.text, page: target.page, fragment: target.fragment), location: location)
      }
    }
    return nil
  }

  // MARK: Tables

  private mutating func collect(_ section: Section, into facts: inout TypeFacts, relationships: Bool) {
    let heading = section.heading.plain.lowercased()
    let anchor = section.heading.anchor
    if heading == "methods" || anchor == "methods" || heading.hasPrefix("example") || heading == "tasks" { return }
    let isRelationships = relationships || heading.hasPrefix("relationship") || anchor == "relationships"
    var reader = PropertyTableReader(page: page.path)
    for block in section.blocks.flatMap(Self.opened) {
      guard case .table(let table) = block.kind else { continue }
      let isTranslated = anchor != nil
      guard let columns = reader.columns(of: table) ?? (isTranslated ? reader.columnsByShape(of: table) : nil) else {
        if heading == "properties" || heading.hasPrefix("relationship") { reader.reportUnknown(table) }
        continue
      }
      let rows = reader.read(table, columns: columns)
      let holdsRelationships = isRelationships || columns.isRelationships
      trace.note(
        block: table.location, holdsRelationships ? ReadingRules.relationshipTable : ReadingRules.propertyTable)
      for row in rows { trace.note(row: row, as: holdsRelationships ? "relationship" : "property") }
      if holdsRelationships {
        facts.relationships += unknown(rows)
      } else {
        facts.properties += unknown(rows)
      }
    }
    diagnostics += reader.diagnostics
    for child in section.children { collect(child, into: &facts, relationships: isRelationships) }
  }

  private static func opened(_ block: Block) -> [Block] {
    switch block.kind {
    case .quote(let blocks): blocks.flatMap(opened)
    case .list(let items): items.joined().flatMap(opened)
    default: [block]
    }
  }

  /// The rows of properties that no table above has.
  private mutating func unknown(_ rows: [PropertyFacts]) -> [PropertyFacts] {
    rows.filter { row in
      let name = row.property.name
      if name.hasPrefix("@") || name.contains("/") { return false }
      if names.insert(name).inserted { return true }
      report(
        PageRules.duplicateProperty, row.location,
        "the property \(name) stands in another table of this page, too; the first row counts")
      return false
    }
  }

  // MARK: JSON representation

  /// Adds the properties that only the JSON representation shows, marked as inferred, and notes what it lacks.
  private mutating func compareWithRepresentation(_ facts: inout TypeFacts) {
    guard let (object, location, block) = representation() else { return }
    let hasTable = !facts.properties.isEmpty
    if !hasTable { trace.note(block: block, ReadingRules.representation) }
    let known = Set((facts.properties + facts.relationships).map { $0.property.name.lowercased() })
    for (name, value) in object.members where !name.contains("@") && PropertyName(RichText([.text(name)])) != nil {
      if known.contains(name.lowercased()) { continue }
      let mention = ExampleType.mention(of: value, page: page.path, location: location)
      var property = Property(name: name, type: TypeReference(TypeReference.untypedName))
      property.inferred = true
      trace.note(fact: "property \(name): \(mention.text)", at: location, by: ReadingRules.representation)
      if hasTable {
        trace.note(block: block, ReadingRules.representation)
        report(
          PageRules.representationOnly, location,
          "no table lists the property \(name) that the JSON representation shows; it is read as \(mention.text)")
      }
      facts.properties.append(PropertyFacts(property: property, type: mention, location: location))
    }
    let shown = Set(object.keys.map { $0.lowercased() })
    let missing = facts.properties.filter {
      $0.inheritedFrom == nil && $0.property.deprecated == nil && !shown.contains($0.property.name.lowercased())
    }
    if !missing.isEmpty, !object.isEmpty {
      let names = missing.map(\.property.name).prefix(20).joined(separator: ", ")
      report(PageRules.tableOnly, location, "the JSON representation lacks what the table lists: \(names)")
    }
  }

  private func representation() -> (object: JSONObject, content: SourceLocation, block: SourceLocation)? {
    var isAnnotated = false
    for block in page.root.allBlocks {
      switch block.kind {
      case .comment(let comment):
        isAnnotated = comment.annotation?["blockType"]?.string == "resource"
      case .code(let code):
        guard code.info == "json" || isAnnotated else { continue }
        let value = try? JSONParser.parse(code.text, options: [.allowComments, .allowTrailingCommas])
        if let object = value?.object { return (object, code.contentLocation, block.location) }
        if isAnnotated { return nil }
      default: continue
      }
    }
    return nil
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
