import Diagnostics
import MarkdownSyntax

/// The text of a cell with its lines and list items kept apart, as its sentences need it.
enum DescriptionText {
  /// Stands before each item of a list; some pages write it themselves.
  static let item: Character = "•"
  static let itemText = String(item)

  /// Like ``RichText/marked``, with a line feed for each break and ``item`` before each `<li>`.
  static func of(_ cell: RichText) -> String {
    cell.hasMarks && hasLines(cell.inlines) ? lines(cell.inlines, emphasisIsCode: false) : cell.marked
  }

  /// The same with words in emphasis marked as code is; `nil` where none is emphasised.
  static func emphasised(_ cell: RichText) -> String? {
    cell.hasMarks && hasEmphasis(cell.inlines) ? lines(cell.inlines, emphasisIsCode: true) : nil
  }

  private static func lines(_ inlines: [Inline], emphasisIsCode: Bool) -> String {
    var text = ""
    add(inlines, emphasisIsCode: emphasisIsCode, to: &text)
    return text.split(separator: "\n").map { $0.collapsed() }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func hasLines(_ inlines: [Inline]) -> Bool {
    inlines.contains { inline in
      switch inline {
      case .lineBreak, .html: true
      case .emphasis(let children), .strong(let children), .link(_, let children): hasLines(children)
      case .text, .code: false
      }
    }
  }

  private static func hasEmphasis(_ inlines: [Inline]) -> Bool {
    inlines.contains { inline in
      switch inline {
      case .emphasis, .strong: true
      case .link(_, let children): hasEmphasis(children)
      case .text, .code, .lineBreak, .html: false
      }
    }
  }

  private static func add(_ inlines: [Inline], emphasisIsCode: Bool, to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let words): text += withoutTicks(words)
      case .code(let code): text += "`\(withoutTicks(code))`"
      case .lineBreak: text += "\n"
      case .link(_, let children): add(children, emphasisIsCode: emphasisIsCode, to: &text)
      case .emphasis(let children), .strong(let children):
        if emphasisIsCode, case .text(let words)? = children.first, children.count == 1 {
          text += words.split(separator: ", ").map { "`\(withoutTicks(String($0)))`" }.joined(separator: ", ")
        } else {
          add(children, emphasisIsCode: emphasisIsCode, to: &text)
        }
      case .html(let tag): text += mark(of: tag)
      }
    }
  }

  private static func mark(of tag: String) -> String {
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter }.lowercased()
    switch name {
    case "li": return tag.hasPrefix("</") ? "\n" : "\n\(item)"
    case "br", "ul", "ol", "p", "div", "tr", "td", "th", "table": return "\n"
    default: return ""
    }
  }

  private static func withoutTicks(_ text: String) -> String {
    text.hasByte(UInt8(ascii: "`")) ? text.replacing("`", with: "'") : text
  }
}
