import Diagnostics
import MarkdownSyntax

/// What a section of an operation page is about, by its heading or by the English anchor of a translated one.
enum SectionRole: Hashable {
  case permissions, request, queryParameters, functionParameters, pathParameters, headers, body, response
  case examples, errors, other

  init(_ heading: RichText) {
    let text = heading.anchor?.replacing("-", with: " ") ?? heading.plain
    var name = text.lowercased()
    while let last = name.last, last == ":" || last == "." { name.removeLast() }
    self = Self.role(name)
  }

  private static func role(_ name: String) -> SectionRole {
    // Of one letter of these, nearly all other headings are told apart.
    if let first = name.utf8.first, !"ephorfqs".utf8.contains(first), !name.contains("query parameter"),
      !name.hasSuffix(" example"), !name.hasSuffix(" examples")
    {
      return .other
    }
    if name.hasPrefix("error response") || name.hasPrefix("errors") { return .errors }
    if name.hasPrefix("example") || name.hasSuffix(" example") || name.hasSuffix(" examples") || name == "sample" {
      return .examples
    }
    if name.hasPrefix("permission") || name == "prerequisites" { return .permissions }
    if name.hasPrefix("http request") { return .request }
    if name.hasPrefix("request header") || name.hasPrefix("optional request header") { return .headers }
    if name.hasPrefix("request body") { return .body }
    if name.hasPrefix("function parameter") { return .functionParameters }
    if name.hasPrefix("path parameter") { return .pathParameters }
    if name.contains("query parameter") || name.hasPrefix("query option") { return .queryParameters }
    if name == "response" || name == "responses" || name.hasPrefix("response (") { return .response }
    return .other
  }
}

extension Section {
  /// The sections of each role, outermost only, in the order of the page; what stands below an example belongs to it.
  func sectionsByRole() -> [SectionRole: [Section]] {
    var result: [SectionRole: [Section]] = [:]
    func add(_ section: Section, below roles: [SectionRole]) {
      for child in section.children {
        let role = SectionRole(child.heading)
        if role != .other, !roles.contains(role) { result[role, default: []].append(child) }
        if role != .examples { add(child, below: roles + [role]) }
      }
    }
    add(self, below: [])
    return result
  }

  /// The blocks before the first sub-heading, without alerts as the published rendition of a page has them: a paragraph
  /// "Important" or the like, and the paragraph after it.
  var headBlocks: [Block] {
    let words = ["caution", "important", "note", "tip", "warning"]
    var isInAlert = false
    return blocks.filter { block in
      guard case .paragraph(let text) = block.kind else { return true }
      let isAlert = text.plain.utf8.count < 10 && words.contains(text.plain.lowercased())
      defer { isInAlert = isAlert }
      return !isAlert && !isInAlert
    }
  }

  /// The blocks of this section and those below, without the content of tabs other than HTTP, lists and quotes opened.
  var readableBlocks: [Block] { Self.readable(allBlocks) }

  /// The readable blocks before the first sub-heading.
  var ownReadableBlocks: [Block] { Self.readable(blocks) }

  private static func readable(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var hidden = false
    func add(_ block: Block) {
      switch block.kind {
      case .quote(let blocks): for inner in blocks { add(inner) }
      case .list(let items): for inner in items.joined() { add(inner) }
      default: result.append(block)
      }
    }
    for block in blocks {
      switch block.kind {
      case .tab(let name): hidden = name != "http"
      case .thematicBreak: hidden = false
      default: if !hidden { add(block) }
      }
    }
    return result
  }
}
