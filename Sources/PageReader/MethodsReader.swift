import Diagnostics
import MarkdownSyntax

/// Reads the rows of Methods tables: which operation page returns what.
struct MethodsReader {
  /// By the paths of operation pages.
  private(set) var returnTypes: [String: TypeMention] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private let page: Page
  private let trace: ReadingTrace

  init(page: Page, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  mutating func read() {
    for block in page.root.allBlocks {
      guard case .table(let table) = block.kind, table.header.count >= 2 else { continue }
      let heads = table.header.map { $0.text.plain.lowercased() }
      guard let method = heads.firstIndex(where: { ["method", "task", "function", "methods"].contains($0) }),
        let type = heads.firstIndex(where: { ["return type", "returns", "type"].contains($0) })
      else { continue }
      trace.note(block: block.location, ReadingRules.methodsTable)
      for row in table.rows { read(row, method: method, type: type) }
    }
  }

  private mutating func read(_ row: PipeTable.Row, method: Int, type: Int) {
    let name = row.cell(method)
    guard let link = name?.text.links.first else {
      let isAlone = !row.cells.enumerated().contains { $0 != method && !$1.text.isEmpty }
      // A row of nothing else says that there are no methods, or heads the rows below it.
      if !isAlone {
        reportUnlinked(name, in: row)
      } else if let name, !name.text.isEmpty {
        trace.note(fact: "\(name.text.plain): no method", at: row.location, by: PageRules.groupRow)
      }
      return
    }
    guard let target = LinkTarget(link.destination, on: page.path).page else {
      report(
        PageRules.methodElsewhere, name?.location ?? row.location,
        "\"\(link.text.prefix(80))\" links \(link.destination.prefix(200)), which is no page of the reference")
      return
    }
    guard let cell = row.cell(type), !Self.saysNone(cell.text),
      let mention = TypeGrammar(page: page.path).read(cell.text, location: cell.location)
    else {
      trace.note(fact: "\(target) returns nothing that is stated", at: row.location, by: ReadingRules.methodsTable)
      return
    }
    if case .unknown(let text) = mention.core {
      report(
        PageRules.unreadReturnType, cell.location,
        "\"\(text.prefix(80))\" is no type, so this row does not say what \(target) returns; "
          + "expected a type, such as \"String\" or \"[message](message.md) collection\", or \"None\"")
      return
    }
    returnTypes[target] = mention
    trace.note(fact: "\(target) returns \(mention.text)", at: row.location, by: ReadingRules.methodsTable)
  }

  /// "None", "None.", "No content".
  private static func saysNone(_ text: RichText) -> Bool {
    var words = text.plain.asciiLowercased()
    while words.utf8.last == UInt8(ascii: ".") { words.removeLast() }
    return ["", "none", "no content", "nothing", "-", "n/a", "not applicable"].contains(words)
  }

  private mutating func reportUnlinked(_ name: PipeCell?, in row: PipeTable.Row) {
    let text = name?.text.plain ?? ""
    let subject =
      text.isEmpty
      ? "a row of a table of methods names no method"
      : "\"\(text.prefix(80))\" stands in a table of methods and links no page"
    report(
      PageRules.unlinkedMethod, text.isEmpty ? row.location : name?.location ?? row.location,
      "\(subject), so its row is lost; "
        + "expected a link to an operation page, or the row in a table of properties")
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
