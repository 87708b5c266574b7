import CCMark
import Diagnostics

/// Reads inline content with libcmark: each cell is a document of its own.
struct InlineParser: Sendable {
  /// Of marks nested deeper than this the text alone is read.
  static let maximumDepth = 32

  /// The page's link reference definitions by label, for cells that use them.
  let definitions: [String: Substring]

  func parse(_ text: String) -> RichText {
    if text.isEmpty { return .empty }
    if !Self.hasMarks(text) { return RichText(text) }
    // The leading word keeps a cell such as "- none" or "1. x" from being read as a block.
    var document = Array(". ".utf8)
    document += CodeSpans.escapingUnpaired(text).utf8
    for definition in used(text) { document += "\n\n\(definition)".utf8 }
    let inlines = CMarkNode.withDocument(document) { root in
      root.firstChild.map { Self.inlines($0, depth: 0) } ?? []
    }
    return RichText(Self.withoutLeadingWord(inlines ?? []))
  }

  /// The definitions whose labels stand in brackets in a text, each once, in the order of the text.
  private func used(_ text: String) -> [Substring] {
    if definitions.isEmpty || !text.contains("][") { return [] }
    var seen = Set<String>()
    return text.split(separator: "[").compactMap { part in
      guard let close = part.firstIndex(of: "]") else { return nil }
      let label = Self.label(part[..<close])
      return seen.insert(label).inserted ? definitions[label] : nil
    }
  }

  /// A label in the form in which labels are compared (CommonMark 0.30, section 6.3); longer ones are none.
  static func label(_ text: Substring) -> String {
    text.utf8.count > 999 ? "" : text.collapsed().lowercased()
  }

  static func inlines(_ node: CMarkNode, depth: Int) -> [Inline] {
    if depth > maximumDepth { return [.text(node.text)] }
    var result: [Inline] = []
    for child in node.children {
      switch child.type {
      case CMARK_NODE_TEXT: append(child.literal, to: &result)
      case CMARK_NODE_CODE: result.append(.code(child.literal))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: result.append(.lineBreak)
      case CMARK_NODE_EMPH: result.append(.emphasis(inlines(child, depth: depth + 1)))
      case CMARK_NODE_STRONG: result.append(.strong(inlines(child, depth: depth + 1)))
      case CMARK_NODE_LINK:
        result.append(.link(destination: child.url, children: inlines(child, depth: depth + 1)))
      case CMARK_NODE_IMAGE: result += inlines(child, depth: depth + 1)
      case CMARK_NODE_HTML_INLINE:
        let tag = child.literal.lowercased().filter { $0 != " " }
        result.append(["<br>", "<br/>", "</br>"].contains(tag) ? .lineBreak : .html(child.literal))
      default: result += inlines(child, depth: depth + 1)
      }
    }
    return result
  }

  private static func append(_ text: String, to inlines: inout [Inline]) {
    if case .text(let before) = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else {
      inlines.append(.text(text))
    }
  }

  private static func withoutLeadingWord(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let first) = inlines.first else { return inlines }
    var result = inlines
    result[0] = .text(String(first.utf8.dropFirst(first.utf8.starts(with: ". ".utf8) ? 2 : 1)) ?? "")
    return result
  }

  /// Whether a text holds any character that CommonMark gives a meaning within a line.
  private static func hasMarks(_ text: String) -> Bool {
    text.withBytes { bytes in
      bytes.contains { byte in
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
          UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "!"):
          true
        default: false
        }
      }
    }
  }
}
