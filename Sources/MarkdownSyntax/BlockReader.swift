import CCMark
import Diagnostics
import JSONValue

/// Turns libcmark's blocks into the page's blocks.
struct BlockReader {
  /// Blocks nested deeper than this are not read.
  static let maximumDepth = 24

  let source: PageSource
  let tables: TableReader
  let inlines: InlineParser
  var diagnostics: [Diagnostic] = []

  init(source: PageSource) {
    self.source = source
    inlines = InlineParser(definitions: Self.definitions(source))
    tables = TableReader(source: source, inlines: inlines)
  }

  mutating func read() -> [Block] {
    var text: [UInt8] = []
    text.reserveCapacity(source.lines.indices.reduce(0) { $0 + source.lines[$1].text.utf8.count + 1 })
    for index in source.lines.indices {
      source.lines[index].text.withBytes { text.append(contentsOf: $0) }
      text.append(0x0A)
    }
    return CMarkNode.withDocument(text) { blocks($0, depth: 0) } ?? []
  }

  private mutating func blocks(_ parent: CMarkNode, depth: Int) -> [Block] {
    guard depth <= Self.maximumDepth else {
      report(SyntaxRules.nestingLimit, parent.startLine - 1, "blocks nested deeper than \(Self.maximumDepth) levels")
      return []
    }
    var result: [Block] = []
    // The place of the last block but for comments, where that is a table.
    var openTable: Int?
    for node in parent.children {
      let known = result.count
      let line = node.startLine - 1
      let location = source.location(line: line, column: max(1, node.startColumn))
      switch node.type {
      case CMARK_NODE_PARAGRAPH: addParagraph(node, to: &result, openTable: openTable)
      case CMARK_NODE_HEADING:
        result.append(Block(kind: heading(node), location: location))
        // Dashes below a row make a heading of it (CommonMark 0.30, section 4.3).
        reportRows(max(0, line)..<min(node.endLine, source.lines.count))
      case CMARK_NODE_CODE_BLOCK: result.append(Block(kind: .code(code(node)), location: location))
      case CMARK_NODE_HTML_BLOCK: result.append(Block(kind: html(node), location: location))
      case CMARK_NODE_BLOCK_QUOTE:
        result.append(Block(kind: .quote(blocks(node, depth: depth + 1)), location: location))
      case CMARK_NODE_LIST:
        var items: [[Block]] = []
        for item in node.children { items.append(blocks(item, depth: depth + 1)) }
        result.append(Block(kind: .list(items), location: location))
      case CMARK_NODE_THEMATIC_BREAK: result.append(Block(kind: .thematicBreak, location: location))
      default: continue
      }
      for index in known..<result.count {
        switch result[index].kind {
        case .comment: continue
        case .table: openTable = index
        default: openTable = nil
        }
      }
    }
    return result
  }

  private func heading(_ node: CMarkNode) -> Block.Kind {
    let text = RichText(InlineParser.inlines(node, depth: 0))
    if let link = text.links.first, link.destination.hasPrefix("#tab/") {
      return .tab(name: String(link.destination.dropFirst(5)).lowercased())
    }
    return .heading(level: node.headingLevel, text: text)
  }

  /// - Parameter openTable: the place of a table that nothing but comments follows.
  private mutating func addParagraph(_ node: CMarkNode, to result: inout [Block], openTable: Int?) {
    let lines = max(0, node.startLine - 1)..<min(node.endLine, source.lines.count)
    let location = source.location(line: lines.lowerBound, column: max(1, node.startColumn))
    if lines.isEmpty { return }
    let hasPipe = lines.contains { source.lines[$0].text.hasByte(UInt8(ascii: "|")) }
    if hasPipe, let split = tables.split(lines) {
      addText(split.above, to: &result)
      result.append(Block(kind: .table(split.table), location: split.table.location))
      addText(split.below, to: &result)
      for lines in [split.above, split.below] { reportRows(lines) }
      return
    }
    if hasPipe, let place = openTable, place < result.count - 1, case .table(var table) = result[place].kind,
      let rows = tables.detachedRows(lines, of: table)
    {
      // The block gives its rows away while they grow, so that they are not copied for each comment.
      result[place].kind = .thematicBreak
      table.rows += rows
      result[place].kind = .table(table)
      return
    }
    if hasPipe { reportRows(lines) }
    result.append(Block(kind: .paragraph(paragraph(node, lines)), location: location))
  }

  private mutating func reportRows(_ lines: Range<Int>) {
    guard let row = tables.undelimitedRow(lines) else { return }
    report(
      SyntaxRules.undelimitedTable, row,
      "pipes as in the rows of a table, but no table; expected a row such as |:---|:---| below the header, and no other "
        + "line between the rows")
  }

  private func paragraph(_ node: CMarkNode, _ lines: Range<Int>) -> RichText {
    // One line, as most paragraphs have, need not be joined to see that it has nothing to escape.
    let hasTicks =
      lines.count == 1
      ? source.lines[lines.lowerBound].text.withBytes { CodeSpans.mayNeedEscapes($0) }
      : lines.contains { source.lines[$0].text.hasByte(UInt8(ascii: "`")) }
    if hasTicks {
      let first = source.lines[lines.lowerBound].text.utf8.dropFirst(max(0, node.startColumn - 1))
      let rest = lines.dropFirst().map { tables.stripped($0).trimmed() }
      let text = ([Substring(first).trimmed()] + rest).joined(separator: " ")
      if CodeSpans.escapingUnpaired(text) != text { return inlines.parse(text) }
    }
    return RichText(InlineParser.inlines(node, depth: 0))
  }

  /// Adds text that is glued to a table as a paragraph of its own.
  private func addText(_ lines: Range<Int>, to result: inout [Block]) {
    if lines.isEmpty { return }
    let text = lines.map { source.lines[$0].text.trimmed() }.joined(separator: " ")
    let location = source.location(line: lines.lowerBound)
    result.append(Block(kind: .paragraph(inlines.parse(text)), location: location))
  }

  private mutating func code(_ node: CMarkNode) -> CodeBlock {
    let first = node.startLine - 1
    let isFenced = source.lines.indices.contains(first) && Fence(opening: source.lines[first].text) != nil
    if isFenced, let fence = Fence(opening: source.lines[first].text) {
      let last = min(node.endLine, source.lines.count) - 1
      if last <= first || !fence.isClosed(by: source.lines[last].text) {
        report(
          SyntaxRules.unclosedFence, first, "code fence is not closed; expected a line of backticks after the code")
      } else if let line = (first + 1..<last).first(where: { isOutsideCode($0, fence) }) {
        report(
          SyntaxRules.unclosedFence, first,
          "the code holds what is none, \"\(source.lines[line].text.trimmed().prefix(80))\" in line "
            + "\(source.location(line: line).line); expected a line of backticks before it")
      }
    }
    return CodeBlock(
      info: node.info.trimmed().lowercased(), text: node.literal,
      contentLocation: source.location(line: first + (isFenced ? 1 : 0)))
  }

  /// Whether a line within a code block looks as if the block had ended before it: a fence that opens another, a heading,
  /// or a row of a table.
  private func isOutsideCode(_ line: Int, _ fence: Fence) -> Bool {
    let text = source.lines[line].text
    if let inner = Fence(opening: text) { return inner.marker == fence.marker && inner.length >= fence.length }
    let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    if level > 1 { return level < 7 && text.utf8.dropFirst(level).first == 0x20 }
    guard text.utf8.first == UInt8(ascii: "|") else { return false }
    let row = PipeRow(text)
    return row.isClosed && row.cells.count > 2
  }

  private mutating func html(_ node: CMarkNode) -> Block.Kind {
    let literal = node.literal
    let text = literal.trimmed()
    guard text.hasPrefix("<!--") else { return .html(text) }
    let line = node.startLine - 1
    let body: Substring
    if text.hasPrefix("<!-->") || text.hasPrefix("<!--->") {
      // Both are whole comments: the dashes that open them also close them.
      body = ""
    } else if let end = text.dropFirst(4).firstRange(of: "-->") {
      body = text.dropFirst(4)[..<end.lowerBound]
      if body.firstRange(of: "<!--") != nil {
        report(SyntaxRules.unclosedComment, line, "another comment begins in this one; expected --> before it")
      }
    } else {
      report(SyntaxRules.unclosedComment, line, "comment is not closed; expected --> after it")
      body = text.dropFirst(4)
    }
    return .comment(comment(String(body), line: line))
  }

  private mutating func comment(_ text: String, line: Int) -> Comment {
    let content = text.trimmed()
    guard content.hasPrefix("{") else { return Comment(text: text, annotation: nil, looksLikeAnnotation: false) }
    let object = Annotation.firstObject(of: content)
    if !text.contains("<!--"), let swallowed = Annotation.swallowed(behind: object, in: content) {
      report(
        SyntaxRules.unclosedComment, line,
        "the comment holds what is none, \"\(swallowed.prefix(80))\"; expected --> before it")
    }
    do {
      let value = try JSONParser.parse(object, options: [.allowComments, .allowTrailingCommas])
      return Comment(text: text, annotation: value.object, looksLikeAnnotation: true)
    } catch {
      let repaired = try? JSONParser.parse(
        Annotation.withCommas(object), options: [.allowComments, .allowTrailingCommas])
      if let repaired {
        report(
          SyntaxRules.malformedAnnotation, line + max(0, error.line - 1),
          "annotation is not JSON: \(error); it is read with a comma at the end of each line that lacks one")
        return Comment(text: text, annotation: repaired.object, looksLikeAnnotation: true)
      }
      report(
        SyntaxRules.malformedAnnotation, line + max(0, error.line - 1),
        "annotation is not JSON: \(error); its facts are not read")
      return Comment(text: text, annotation: nil, looksLikeAnnotation: true)
    }
  }

  private mutating func report(_ rule: Rule, _ line: Int, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: source.location(line: line), message: message))
  }

  /// The link reference definitions of a page (CommonMark 0.30, section 4.7), found by their shape; by label.
  private static func definitions(_ source: PageSource) -> [String: Substring] {
    var found: [String: Substring] = [:]
    for index in source.lines.indices where source.lines[index].text.utf8.first == UInt8(ascii: "[") {
      let line = source.lines[index].text
      guard let close = line.firstRange(of: "]:") else { continue }
      let label = InlineParser.label(line[..<close.lowerBound].dropFirst())
      if !label.isEmpty, found[label] == nil { found[label] = line }
    }
    return found
  }
}
