import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the Request body section of an operation page.
struct BodySectionReader {
  let page: String
  var bodies: [BodyFacts] = []
  /// Tables that hold arguments of the URL, on pages whose method has no body.
  var urlTables: [PipeTable] = []
  var diagnostics: [Diagnostic] = []

  init(page: String) {
    self.page = page
  }

  mutating func read(_ section: Section, hasBody: Bool) {
    let blocks = section.readableBlocks
    var texts: [RichText] = []
    var type: TypeMention?
    var mediaType: String?
    var statesNone = false
    for block in blocks {
      switch block.kind {
      case .paragraph(let text):
        texts.append(text)
        statesNone = statesNone || NoBodyPhrase.matches(text.plain)
        type = type ?? representation(text, at: block.location)
        mediaType = mediaType ?? MediaTypePhrase.find(in: text.plain)
      case .table(let table):
        read(table, when: Self.condition(texts.last), hasBody: hasBody)
      default: continue
      }
    }
    if !hasBody || (statesNone && bodies.isEmpty) { return }
    if bodies.isEmpty {
      if let type {
        bodies = [BodyFacts(body: Body(), type: type, location: section.location)]
      } else if let mediaType {
        bodies = [BodyFacts(body: Body(mediaType: mediaType), location: section.location)]
      } else if !texts.allSatisfy(\.isEmpty) {
        diagnostics.append(
          Diagnostic(
            rule: PageRules.bodyNotStated, location: section.location,
            message: "no body could be read here; expected a table with the columns Property, Type and Description, "
              + "a link to the body's type, or \"Don't supply a request body\""))
      }
    } else if bodies.count == 1 {
      bodies[0].type = type
    }
    if bodies.count < 2 {
      for index in bodies.indices { bodies[index].body.when = nil }
    }
  }

  private mutating func read(_ table: PipeTable, when: String?, hasBody: Bool) {
    var reader = PropertyTableReader(page: page)
    guard let columns = reader.columns(of: table) else {
      reader.reportUnknown(table)
      diagnostics += reader.diagnostics
      return
    }
    guard hasBody else {
      urlTables.append(table)
      return
    }
    let properties = reader.read(table, columns: columns)
    diagnostics += reader.diagnostics
    var body = Body()
    body.when = when
    bodies.append(BodyFacts(body: body, properties: properties, location: table.location))
  }

  /// The sentence that introduces a table, where several tables stand in the section.
  private static func condition(_ text: RichText?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return Sentences.split(text.plain).first.map { String($0.prefix(200)).trimmed() }
  }

  /// The type that "supply a JSON representation of [x](x.md)" names.
  private func representation(_ text: RichText, at location: SourceLocation) -> TypeMention? {
    let lower = text.plain.lowercased()
    let leads = [
      "representation of", "representation for", "supply the", "supply a", "provide a", "provide the", "object",
    ]
    guard leads.contains(where: lower.contains), !NoBodyPhrase.matches(text.plain) else { return nil }
    for link in text.links {
      let target = LinkTarget(link.destination, on: page)
      guard target.isResource, let path = target.page else { continue }
      let collection = lower.contains("collection of") || lower.contains("array of")
      return TypeMention(
        .named(link.text, page: path, fragment: target.fragment), collection: collection, location: location)
    }
    return nil
  }
}

/// "Don't supply a request body for this method." and its variants.
enum NoBodyPhrase {
  static func matches(_ text: String) -> Bool {
    let lower = text.lowercased().replacing("\u{2019}", with: "'")
    for phrase in ["no request body", "empty body", "empty json", "has no request content", "empty request body"]
    where lower.contains(phrase) { return true }
    for negation in ["do not ", "don't ", "does not ", "doesn't "] {
      var rest = lower[...]
      while let range = rest.firstRange(of: negation) {
        let clause = rest[range.upperBound...].prefix { $0 != "." }
        let verbs = ["supply", "provide", "specify", "require", "need", "have", "include", "send", "take", "accept"]
        if verbs.contains(where: clause.hasPrefix), clause.contains("body") { return true }
        rest = rest[range.upperBound...]
      }
    }
    return false
  }
}

/// A body that is no JSON: binary content or text, by the words of the section.
enum MediaTypePhrase {
  static func find(in text: String) -> String? {
    let lower = text.lowercased()
    for type in ["image/jpeg", "image/png", "text/html", "text/plain", "application/xhtml+xml", "text/csv"]
    where lower.contains(type) { return type }
    if lower.contains("binary") || lower.contains("contents of the file") || lower.contains("raw bytes") {
      return "application/octet-stream"
    }
    if lower.contains("html") && lower.contains("content") { return "text/html" }
    return nil
  }
}
