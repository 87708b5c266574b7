import Diagnostics
import MarkdownSyntax

/// Walks all blocks of a page for links and anchors, and for faults that no reader of facts looks for.
struct PageDetailsReader {
  let page: Page
  private(set) var details = PageDetails()
  private(set) var diagnostics: [Diagnostic] = []
  private var slugs: [String: Int] = [:]

  init(page: Page) {
    self.page = page
  }

  mutating func read() {
    walk(page.root)
  }

  private mutating func walk(_ section: Section) {
    if section.level > 0 {
      add(section.heading, at: section.location)
      let slug = section.slug
      let number = slugs[slug, default: 0]
      slugs[slug] = number + 1
      details.anchors.insert(PageDetails.anchor(number == 0 ? slug : "\(slug)-\(number)"))
    }
    for block in section.blocks { add(block) }
    for child in section.children { walk(child) }
  }

  private mutating func add(_ block: Block) {
    switch block.kind {
    case .paragraph(let text): add(text, at: block.location)
    case .table(let table):
      for cell in table.header { add(cell.text, at: cell.location) }
      for row in table.rows {
        for cell in row.cells { add(cell.text, at: cell.location) }
        check(row, of: table)
      }
    case .quote(let blocks): for inner in blocks { add(inner) }
    case .list(let items): for inner in items.joined() { add(inner) }
    case .comment(let comment): check(comment, at: block.location)
    case .html(let text): addAnchors(of: text)
    case .heading, .tab, .code, .thematicBreak: return
    }
  }

  // MARK: Links and anchors

  private mutating func add(_ text: RichText, at location: SourceLocation) {
    if let anchor = text.anchor { details.anchors.insert(PageDetails.anchor(anchor)) }
    for link in text.links {
      // Fragments such as `#tab/http` belong to the site.
      guard Self.leadsToPage(link.destination) else { continue }
      let target = LinkTarget(link.destination, on: page.path)
      guard let path = target.page else { continue }
      details.links.append(
        .init(destination: link.destination, page: path, fragment: target.fragment, location: location))
    }
    if Placeholder.isLeft(in: text.plain) {
      report(
        PageRules.placeholderText, location,
        "\"\(text.plain.prefix(80))\" is a placeholder that a writer has yet to replace")
    }
  }

  private static func leadsToPage(_ destination: String) -> Bool {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    let fragment = destination.drop { $0 != "#" }
    if fragment.contains("/") { return false }
    return path.isEmpty || path.lowercased().hasSuffix(".md")
  }

  /// The names and ids of the tags in a block of HTML.
  private mutating func addAnchors(of html: String) {
    for attribute in ["name=\"", "id=\""] {
      var rest = html[...]
      while let start = rest.firstRange(of: attribute) {
        rest = rest[start.upperBound...]
        details.anchors.insert(PageDetails.anchor(String(rest.prefix { $0 != "\"" })))
      }
    }
  }

  // MARK: Checks

  private mutating func check(_ row: PipeTable.Row, of table: PipeTable) {
    guard row.surplus > 0 else { return }
    let count = table.header.count
    report(
      PageRules.tableShape, row.location,
      "the row has \(count + row.surplus) cells, the header \(count); sites drop what is too much: "
        + "write \\| for a bar inside a cell")
  }

  private mutating func check(_ comment: Comment, at location: SourceLocation) {
    guard let annotation = comment.annotation, annotation["blockType"] != nil || annotation["type"] != nil else {
      return
    }
    if let kind = annotation["blockType"]?.string, !AnnotationKeys.blockTypes.contains(kind) {
      let near = nearest(to: kind, among: AnnotationKeys.blockTypes)
      report(
        PageRules.unknownAnnotationKey, location,
        "no tool knows the block type \"\(kind)\"\(near.map(Diagnostic.question) ?? ""); expected one of "
          + AnnotationKeys.blockTypes.joined(separator: ", "), suggestion: near)
    }
    for key in annotation.keys where !AnnotationKeys.all.contains(key) {
      let near = nearest(to: key, among: AnnotationKeys.all)
      report(
        PageRules.unknownAnnotationKey, location,
        "no tool knows the key \"\(key.prefix(80))\" of this annotation\(near.map(Diagnostic.question) ?? "")",
        suggestion: near)
    }
  }

  private mutating func report(
    _ rule: Rule, _ location: SourceLocation, _ message: String, suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message, suggestion: suggestion))
  }
}

/// The keys that annotations have, and the values of `blockType`, in the pages and in the tools that check them.
enum AnnotationKeys {
  static let blockTypes = ["request", "response", "resource", "ignored", "example", "samples", "permissions"]

  static let all = [
    "blockType", "name", "sampleKeys", "sampleIds", "scopes", "scope", "tags", "isComposable", "target", "@odata.type",
    "@type", "idempotent", "opaqueUrl", "truncated", "isCollection", "id", "displayName", "isEmpty",
    "optionalProperties", "nullableProperties", "expectError", "keyProperty", "baseType", "openType", "abstract",
    "isAbstract", "@odata.annotations", "@type.aka", "@property.aka", "isMediaEntity", "functionParams", "method",
    "type", "description", "keywords", "section", "suppressions", "tocPath", "tocBookmarks", "tocIndex", "namespace",
    "title", "requestUrls", "mergePermissions",
  ]
}
