import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// Reads the Request body section of an operation page.
///
/// A section can describe several bodies: under headings of their own, in tables one after another, or, beside a JSON
/// body, in a sentence about binary content or text. Each stands with the condition under which it applies.
struct BodySectionReader {
  let page: String
  /// The media types that the row of the `Content-Type` header names.
  var contentTypes: [String] = []
  var bodies: [BodyFacts] = []
  /// Whether the section says that there is no body, or that none is needed.
  private(set) var statesNone = false
  /// Whether the section says something of which no body could be made.
  private(set) var isUnread = false
  /// The JSON that the section shows in place of a table.
  private(set) var shown: (object: JSONObject, location: SourceLocation)?
  /// Tables that hold arguments of the URL, on pages whose method has no body.
  var urlTables: [PipeTable] = []
  var diagnostics: [Diagnostic] = []

  private let trace: ReadingTrace
  /// Whether the heading is in another language, with an English anchor: then tables are known by their shape.
  private var isTranslated = false

  init(page: String, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  /// Reads a paragraph that stands outside a section of its own.
  mutating func read(_ block: Block) {
    bodies += read(SectionPart(blocks: [block], location: block.location)).bodies
    if bodies.count == 1 { bodies[0].body.when = nil }
  }

  mutating func read(_ section: Section, hasBody: Bool) {
    isTranslated = section.heading.anchor != nil
    let parts = SectionPart.parts(of: section)
    if !hasBody {
      for case .table(let table) in parts.flatMap(\.blocks).map(\.kind) { addURLTable(table) }
      return
    }
    var texts: [RichText] = []
    for part in parts {
      let found = read(part)
      bodies += found.bodies
      texts += found.texts
      statesNone = statesNone || found.statesNone
    }
    if bodies.isEmpty, !statesNone, let mediaType = texts.lazy.compactMap({ MediaTypePhrase.find(in: $0.plain) }).first
    {
      bodies.append(other(mediaType, when: nil, at: section.location))
    }
    // Words that introduce a sole table are no condition; those that offer a format instead of none are.
    if bodies.count == 1, !statesNone || bodies[0].body.mediaType == Body().mediaType { bodies[0].body.when = nil }
    if statesNone {
      // Beside "no body", only a body that is offered as another format counts.
      for index in bodies.indices { bodies[index].body.required = false }
    }
    for text in texts { markRequired(text, at: section.location) }
    isUnread = bodies.isEmpty && !statesNone && !texts.allSatisfy(\.isEmpty)
  }

  /// Marks the rows that a paragraph says the body must contain.
  private mutating func markRequired(_ text: RichText, at location: SourceLocation) {
    var missing: [String] = []
    for name in ContentPhrase.names(in: text) {
      var isFound = false
      for body in bodies.indices {
        for row in bodies[body].properties.indices where bodies[body].properties[row].property.name == name {
          isFound = true
          let known = bodies[body].properties[row].property
          if known.required == nil, known.requiredWhen == nil { bodies[body].properties[row].property.required = true }
        }
      }
      if !isFound { missing.append(name) }
    }
    guard !missing.isEmpty, !bodies.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        rule: PageRules.requiredInProse, location: location,
        message: "the body must contain \(missing.prefix(20).joined(separator: ", ")), and no table lists it; "
          + "expected a table with the columns Property, Type and Description"))
  }

  private mutating func addURLTable(_ table: PipeTable) {
    let reader = PropertyTableReader(page: page)
    if reader.columns(of: table) == nil { return }
    trace.note(block: table.location, ReadingRules.urlTable)
    urlTables.append(table)
  }

  // MARK: Parts

  private struct PartFacts {
    var bodies: [BodyFacts] = []
    var texts: [RichText] = []
    var statesNone = false
  }

  private mutating func read(_ part: SectionPart) -> PartFacts {
    var result = PartFacts()
    var isOfOtherType = false
    var type: TypeMention?
    var representationText: RichText?
    for block in part.blocks {
      switch block.kind {
      case .paragraph(let text):
        if !text.isEmpty { trace.note(block: block.location, ReadingRules.bodyText) }
        result.texts.append(text)
        result.statesNone = result.statesNone || NoBodyPhrase.matches(text.plain)
        if type == nil, let found = representation(text, at: block.location) {
          type = found
          representationText = text
        }
      case .table(let table):
        add(table, when: part.condition ?? Self.condition(result.texts.last), to: &result.bodies)
      case .comment(let comment):
        isOfOtherType = comment.annotation?["blockType"]?.string == "resource"
      case .code(let code) where shown == nil && code.info == "json" && !isOfOtherType:
        let value = try? JSONParser.parse(code.text, options: [.allowComments, .allowTrailingCommas])
        if let object = value?.object {
          shown = (object, code.contentLocation)
          trace.note(block: block.location, ReadingRules.bodyExample)
        }
      default: continue
      }
    }
    if result.bodies.count == 1 { result.bodies[0].type = type }
    if result.bodies.isEmpty, !result.statesNone, let type {
      var body = Body()
      body.when = part.condition ?? Self.condition(representationText)
      result.bodies = [BodyFacts(body: body, type: type, location: part.location)]
    }
    addOtherFormat(of: part, to: &result)
    return result
  }

  private mutating func add(_ table: PipeTable, when: String?, to bodies: inout [BodyFacts]) {
    var reader = PropertyTableReader(page: page)
    guard let columns = reader.columns(of: table) ?? (isTranslated ? reader.columnsByShape(of: table) : nil) else {
      reader.reportUnknown(table)
      diagnostics += reader.diagnostics
      return
    }
    let properties = reader.read(table, columns: columns).withBindings
    diagnostics += reader.diagnostics
    trace.note(block: table.location, ReadingRules.bodyTable)
    for row in properties { trace.note(row: row, as: "body property") }
    guard let same = bodies.firstIndex(where: { $0.body.when == when }) else {
      var body = Body()
      body.when = when
      bodies.append(BodyFacts(body: body, properties: properties, location: table.location))
      return
    }
    // No words tell this table from the one before: it goes on with the same body.
    diagnostics.append(
      Diagnostic(
        rule: PageRules.continuedTable, location: table.location,
        message: "no words of its own introduce this table; its rows belong to the body of the table above"))
    var names = Set(bodies[same].properties.map(\.property.name))
    for row in properties {
      if names.insert(row.property.name).inserted {
        bodies[same].properties.append(row)
      } else {
        diagnostics.append(
          Diagnostic(
            rule: PageRules.duplicateRow, location: row.location,
            message: "property \(row.property.name) stands twice in this body; the first row counts"))
      }
    }
  }

  /// Adds the body of a part that a sentence offers as binary content or text, beside JSON or alone.
  private func addOtherFormat(of part: SectionPart, to facts: inout PartFacts) {
    for text in facts.texts {
      for sentence in Sentences.split(text.plain) {
        guard let mediaType = MediaTypePhrase.otherFormat(in: sentence) else { continue }
        let when = part.condition ?? Self.condition(sentence)
        facts.bodies.append(other(mediaType, when: when, at: part.location))
        return
      }
    }
  }

  private func other(_ mediaType: String, when: String?, at location: SourceLocation) -> BodyFacts {
    let stated = contentTypes.filter { !$0.hasSuffix("json") }
    // Where the words only say "binary", the header's row knows better.
    let isVague = mediaType == MediaTypePhrase.binary
    var body = Body(mediaType: isVague && stated.count == 1 ? stated[0] : mediaType)
    body.when = when
    return BodyFacts(body: body, location: location)
  }

  /// The sentence that introduces a table.
  private static func condition(_ text: RichText?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return Sentences.split(text.plain).first.flatMap(condition)
  }

  private static func condition(_ sentence: Substring) -> String? {
    String(sentence.prefix(200)).trimmed()
  }

  /// The type that "supply a JSON representation of [x](x.md)" names.
  private func representation(_ text: RichText, at location: SourceLocation) -> TypeMention? {
    let lower = text.plain.lowercased()
    let leads = [
      "representation of", "representation for", "supply the", "supply a", "provide a", "provide the", "object",
    ]
    guard leads.contains(where: lower.contains), !NoBodyPhrase.matches(text.plain) else { return nil }
    let links = text.links.filter { LinkTarget($0.destination, on: page).isResource }
    let mentions = links.prefix(AlternativeTypes.count(links[...], in: text.plain[...])).compactMap { link in
      let target = LinkTarget(link.destination, on: page)
      return target.page.map { path in
        TypeMention(.named(link.text, page: path, fragment: target.fragment), location: location)
      }
    }
    guard var mention = mentions.first else { return nil }
    if mentions.count > 1 { mention.core = .either(mentions) }
    mention.collection = lower.contains("collection of") || lower.contains("array of")
    return mention
  }
}
