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
      for row in table.rows {
        if let name = row.cell(method), !name.text.isEmpty, name.text.links.isEmpty {
          // A row of nothing else says that there are no methods, or heads the rows below it.
          if row.cells.enumerated().contains(where: { $0 != method && !$1.text.isEmpty }) { reportUnlinked(name) }
          continue
        }
        read(row, method: method, type: type)
      }
    }
  }

  private mutating func read(_ row: PipeTable.Row, method: Int, type: Int) {
    guard let link = row.cell(method)?.text.links.first, let cell = row.cell(type),
      let target = LinkTarget(link.destination, on: page.path).page,
      let mention = TypeGrammar(page: page.path).read(cell.text, location: cell.location)
    else { return }
    if case .unknown = mention.core { return }
    if case .named(let name, nil, _) = mention.core, name.lowercased() == "none" { return }
    returnTypes[target] = mention
    trace.note(fact: "\(target) returns \(mention.text)", at: row.location, by: ReadingRules.methodsTable)
  }

  private mutating func reportUnlinked(_ name: PipeCell) {
    diagnostics.append(
      Diagnostic(
        rule: PageRules.unlinkedMethod, location: name.location,
        message:
          "\"\(name.text.plain.prefix(80))\" stands in a table of methods and links no page, so its row is lost; "
          + "expected a link to an operation page, or the row in a table of properties"))
  }
}
