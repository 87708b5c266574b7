import Diagnostics
import MarkdownSyntax

/// What became of each block of a page: read, ignored or reported, and by which rule.
package struct PageAccount: Sendable {
  package enum BlockKind: String, Sendable, CaseIterable {
    case section, paragraph, table, code, annotation, comment, list, quote, html
  }

  package struct Entry: Sendable {
    package var kind: BlockKind
    package var location: SourceLocation
    package var rule: Rule
  }

  /// In the order of the page.
  package private(set) var entries: [Entry] = []
  /// The facts of the page with the rules that read them, in the order of the page.
  package let origins: [ReadingTrace.Origin]
  /// One for each block that no rule knows.
  private(set) var diagnostics: [Diagnostic] = []

  init(page: Page, kind: PageFacts.Kind, trace: ReadingTrace, diagnostics: [Diagnostic]) {
    origins = trace.origins.sorted { $0.location < $1.location }
    var known = trace.blocks
    for diagnostic in diagnostics where diagnostic.rule.effect == .reports {
      known[diagnostic.location] = known[diagnostic.location] ?? diagnostic.rule
    }
    walk(page.root, place: BlockPlace(isProsePage: kind == .conceptual), known)
  }

  private mutating func walk(_ section: Section, place: BlockPlace, _ known: [SourceLocation: Rule]) {
    var place = place
    place.enter(section)
    let heading = entries.count
    if section.level > 0 {
      entries.append(Entry(kind: .section, location: section.location, rule: ReadingRules.heading))
    }
    for block in section.blocks {
      place.pass(block)
      add(block, place: place, known)
    }
    for child in section.children { walk(child, place: place, known) }
    guard section.level > 0 else { return }
    // A heading over nothing that is read shares the fate of what stands under it.
    if let rule = known[section.location] {
      entries[heading].rule = rule
    } else if !place.isKnown, !entries[(heading + 1)...].contains(where: { $0.rule.effect == .reads }) {
      let below = heading + 1 < entries.count ? entries[heading + 1].rule : nil
      entries[heading].rule = below ?? IgnoringRules.emptySection
    }
  }

  private mutating func add(_ block: Block, place: BlockPlace, _ known: [SourceLocation: Rule]) {
    guard let kind = BlockKind(block.kind) else { return }
    let index = entries.count
    let rule = known[block.location] ?? place.ignoringRule(block)
    entries.append(Entry(kind: kind, location: block.location, rule: rule ?? PageRules.unreadBlock))
    switch block.kind {
    case .quote(let blocks): addInner(blocks, of: index, place, known)
    case .list(let items): addInner(items.flatMap(\.self), of: index, place, known)
    default:
      guard rule == nil else { return }
      diagnostics.append(
        Diagnostic(
          rule: PageRules.unreadBlock, location: block.location,
          message: "no rule reads or ignores this \(kind.rawValue); what it says is in no generated source"))
    }
  }

  /// A quote or a list is read where something in it is; its tables and code blocks are accounted for one by one.
  private mutating func addInner(
    _ blocks: [Block], of index: Int, _ place: BlockPlace, _ known: [SourceLocation: Rule]
  ) {
    for block in blocks {
      switch block.kind {
      case .paragraph:
        if let rule = known[block.location], rule.effect == .reads { entries[index].rule = rule }
      default: add(block, place: place, known)
      }
    }
    if let read = entries[index...].first(where: { $0.rule.effect == .reads })?.rule { entries[index].rule = read }
  }
}

extension PageAccount.BlockKind {
  /// Thematic breaks and the headings of tabs hold nothing.
  init?(_ kind: Block.Kind) {
    switch kind {
    case .heading, .tab, .thematicBreak: return nil
    case .paragraph: self = .paragraph
    case .table: self = .table
    case .code: self = .code
    case .comment(let comment): self = comment.looksLikeAnnotation ? .annotation : .comment
    case .html: self = .html
    case .quote: self = .quote
    case .list: self = .list
    }
  }
}
