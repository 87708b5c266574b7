import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the Response section: status codes, and the type in the body.
struct ResponseReader {
  let page: String
  var responses: [ResponseFacts] = []
  /// The type that the section names before any status code.
  var typeWithoutStatus: TypeMention?

  /// The condition that the sentence of the first response begins with.
  private var firstCondition: String?

  private let trace: ReadingTrace

  init(page: String, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  mutating func read(_ section: Section) {
    let parts = SectionPart.parts(of: section, including: [.other, .errors])
    let alternatives = parts.filter { $0.condition != nil && states(success: $0) }
    if alternatives.count < 2 {
      for part in parts { read(part) }
      if responses.count > 1, responses[0].response.when == nil { responses[0].response.when = firstCondition }
      return
    }
    // Several sub-headings, each with an answer of its own, are the conditions of these.
    for part in parts {
      var reader = ResponseReader(page: page, trace: trace)
      reader.read(part)
      for var answer in reader.responses {
        let conditions = [part.condition, answer.response.when].compactMap(\.self)
        answer.response.when = conditions.isEmpty ? nil : conditions.joined(separator: ": ")
        responses.append(answer)
      }
    }
  }

  private func states(success part: SectionPart) -> Bool {
    var reader = ResponseReader(page: page, trace: trace)
    reader.read(part)
    return reader.responses.contains { $0.response.status < 400 }
  }

  private mutating func read(_ part: SectionPart) {
    for block in part.blocks {
      switch block.kind {
      case .paragraph(let text) where !text.isEmpty:
        trace.note(block: block.location, ReadingRules.responseText)
        read(text, at: block.location)
      case .table(let table):
        if read(table) { trace.note(block: block.location, ReadingRules.statusTable) }
      default: continue
      }
    }
  }

  /// Reads a table "Response code | Message": a row for each status code.
  private mutating func read(_ table: PipeTable) -> Bool {
    guard let head = table.header.first?.text.plain.lowercased(), table.header.count > 1,
      ["response code", "status code", "http code", "error code", "code", "status"].contains(head)
    else { return false }
    var isRead = false
    for row in table.rows {
      guard let cell = row.cell(0), let words = row.cell(table.header.count - 1)?.text,
        let number = cell.text.plain.split(whereSeparator: { !$0.isNumber }).first, number.count == 3,
        let status = Int(number), (200..<600).contains(status)
      else { continue }
      isRead = true
      if responses.contains(where: { $0.response.status == status }) { continue }
      var response = Response(status: status, when: words.plain.isEmpty ? nil : words.plain)
      let links = words.links.filter { LinkTarget($0.destination, on: page).isResource }.prefix(100)
      let type = status < 300 && status != 204 ? self.type(words.marked[...], links: links, row.location) : nil
      response.mediaType = type?.responseMediaType
      responses.append(ResponseFacts(response: response, type: type, location: row.location))
    }
    return isRead
  }

  private mutating func read(_ text: RichText, at location: SourceLocation) {
    var labels = Set<String>()
    // Pages link to a handful of types; the first of each label counts, and more than a hundred are no prose.
    let links = text.links.filter {
      LinkTarget.isResource($0.destination, on: page) && labels.insert($0.text).inserted
    }
    .prefix(100)
    for sentence in Sentences.split(text.marked) {
      let codes = StatusCode.all(in: sentence)
      for code in codes where !responses.contains(where: { $0.response.status == code.status }) {
        // What follows a code up to the next one belongs to it.
        let hasBody = code.status < 300 && code.status != 204 && !Self.pointsElsewhere(code)
        let type = hasBody ? self.type(code.clause, links: links, location) : nil
        var response = Response(status: code.status)
        if responses.isEmpty { firstCondition = Self.condition(sentence) }
        if codes.count > 1 || !responses.isEmpty { response.when = sentence.replacing("`", with: "").collapsed() }
        response.mediaType = type?.responseMediaType
        responses.append(ResponseFacts(response: response, type: type, location: location))
      }
      guard codes.isEmpty, sentence.lowercased().contains("body") else { continue }
      guard let last = responses.indices.last else {
        typeWithoutStatus = typeWithoutStatus ?? self.type(sentence, links: links, location)
        continue
      }
      guard responses[last].type == nil, responses[last].response.status < 204 else { continue }
      responses[last].type = self.type(sentence, links: links, location)
      responses[last].response.mediaType = responses[last].type?.responseMediaType
    }
  }

  /// "`202 Accepted` and a `Location` header with the URL of the [job](job.md)": the link leads to what is asked for later.
  private static func pointsElsewhere(_ code: StatusCode) -> Bool {
    guard code.status == 202 else { return false }
    let lower = code.clause.lowercased()
    if lower.contains("response body") || lower.contains("in the body") { return false }
    return ["location", "link to", "url"].contains(where: lower.contains)
  }

  /// A sentence that begins with the condition under which it holds; "If successful" is none.
  private static func condition(_ sentence: Substring) -> String? {
    let lower = sentence.lowercased()
    guard ["if ", "when ", "for "].contains(where: lower.hasPrefix),
      !(lower.hasPrefix("if ") && lower.prefix(while: { $0 != "," }).contains("success"))
    else { return nil }
    return sentence.replacing("`", with: "").collapsed()
  }

  private func type(_ clause: Substring, links: ArraySlice<Link>, _ location: SourceLocation) -> TypeMention? {
    let lower = clause.lowercased()
    if lower.contains("does not return anything") || lower.contains("doesn't return anything")
      || lower.contains("no content")
    {
      return nil
    }
    for words in ["binary data", "binary stream", "binary content"] where lower.contains(words) {
      return TypeMention(.primitive(.stream), location: location)
    }
    let plain = clause.without(UInt8(ascii: "`"))
    let named = links.filter { plain.contains($0.text) && LinkTarget.isResource($0.destination, on: page) }
    if let link = named.first {
      let mention = TypeGrammar(page: page).read(name: link.text, location: location)
      if let mention, case .primitive = mention.core { return mention }
      let mentions = named.prefix(AlternativeTypes.count(named[...], in: plain[...])).map { link in
        let target = LinkTarget(link.destination, on: page)
        return TypeMention(.named(link.text, page: target.page, fragment: target.fragment), location: location)
      }
      return TypeMention(
        mentions.count > 1 ? .either(mentions) : mentions[0].core,
        collection: Self.isCollection(clause, around: link.text), location: location)
    }
    if lower.contains("`true`"), lower.contains("return") || lower.contains("body") {
      return TypeMention(.primitive(.boolean), location: location)
    }
    for (word, primitive) in Self.primitives {
      let isCollection = [" \(word) collection", "collection of \(word)", "list of \(word)"].contains(
        where: lower.contains)
      if isCollection || [" a \(word)", " an \(word)", " \(word) value"].contains(where: lower.contains) {
        return TypeMention(.primitive(primitive), collection: isCollection, location: location)
      }
    }
    return nil
  }

  private static let primitives: [(String, PrimitiveType)] = [
    ("string", .string), ("boolean", .boolean), ("stream", .stream), ("int32", .int32), ("int64", .int64),
    ("integer", .int32), ("double", .double), ("guid", .guid), ("datetimeoffset", .dateTimeOffset),
  ]

  /// Whether the words around a link speak of several objects.
  private static func isCollection(_ clause: Substring, around label: String) -> Bool {
    let lower = clause.lowercased()
    for word in ["collection", "list of", "array of", "set of"] where lower.contains(word) { return true }
    guard let range = clause.firstRange(of: label) else { return false }
    let after = clause[range.upperBound...].drop { "*`] )".contains($0) }
    return after.lowercased().hasPrefix("objects") || after.lowercased().hasPrefix("resources")
  }
}

extension TypeMention {
  /// The media type of a response's body of this type; a stream has whatever was stored.
  var responseMediaType: String? { core == .primitive(.stream) ? nil : "application/json" }
}

/// A status code in a sentence, with the words that belong to it.
struct StatusCode {
  var status: Int
  var clause: Substring

  static func all(in sentence: Substring) -> [StatusCode] {
    var found: [(status: Int, start: String.Index)] = []
    var rest = sentence.utf8
    while let start = rest.firstIndex(where: { $0.isASCIIDigit }) {
      let digits = rest[start...].prefix { $0.isASCIIDigit }
      rest = rest[digits.endIndex...]
      if digits.count == 3, let status = Int(Substring(digits)), (200..<600).contains(status),
        beginsWord(behind: sentence[..<start]), isCode(before: sentence[..<start], after: Substring(rest))
      {
        found.append((status, start))
      }
    }
    return found.enumerated().map { position, code in
      let end = position + 1 < found.count ? found[position + 1].start : sentence.endIndex
      return StatusCode(status: code.status, clause: sentence[code.start..<end])
    }
  }

  /// Whether digits behind a text are no part of a word or a number with a point in it.
  private static func beginsWord(behind text: Substring) -> Bool {
    guard let last = text.last else { return true }
    return !last.isLetter && !last.isNumber && last != "." && last != "-"
  }

  /// What follows the last code of a list such as "400, 403 and 404 responses", ten codes at most.
  private static func afterList(_ text: Substring) -> Substring {
    var rest = text
    for _ in 0..<10 {
      let link = [", and ", ", or ", ", ", " and ", " or "].first(where: rest.hasPrefix)
      guard let link else { return rest }
      let next = rest.dropFirst(link.count)
      let digits = next.prefix(4).prefix { $0.isASCII && $0.isNumber }
      guard digits.count == 3 else { return rest }
      rest = next.dropFirst(3)
    }
    return rest
  }

  private static func isCode(before: Substring, after: Substring) -> Bool {
    if before.hasSuffix("`") || before.hasSuffix("HTTP ") || after.hasPrefix("`") || before.hasSuffix("HTTP/1.1 ") {
      return true
    }
    let next = afterList(after).drop { $0 == " " || $0 == "-" }.prefix(16).lowercased()
    let reasons = [
      "ok", "created", "accepted", "no content", "found", "response", "multi", "bad", "not", "forbidden", "series",
      "partial",
      "permanent", "see", "conflict", "unauthorized",
    ]
    return reasons.contains(where: next.hasPrefix)
  }
}
