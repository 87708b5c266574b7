import Diagnostics

/// Inline content, of the kinds that the pages use (CommonMark 0.30, section 6).
package enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(destination: String, children: [Inline])
  /// A line of the source ends, or a `<br>` stands here.
  case lineBreak
  /// A tag of raw HTML other than `<br>`.
  case html(String)
}

/// A link of a text: what it says and where it points.
package struct Link: Hashable, Sendable {
  package var text: String
  package var destination: String

  package init(text: String, destination: String) {
    self.text = text
    self.destination = destination
  }
}

/// A run of inline content in the forms in which the readers look at it.
package struct RichText: Hashable, Sendable {
  /// What the source has; `nil` where that is ``plain`` and nothing else, as in most cells.
  private var parts: [Inline]?
  /// The text without any marks; links give their text, breaks a space.
  package var plain: String
  /// Like ``plain``, with the backticks of code spans kept; any other backtick is an apostrophe here.
  package var marked: String
  package var links: [Link]
  /// The name of an HTML anchor in front of the text, as localised headings have it: `<a name="http-request"></a>`.
  package var anchor: String?

  package static let empty = RichText([])

  package init(_ inlines: [Inline]) {
    if case .text(let text)? = inlines.first, inlines.count == 1, !text.hasByte(UInt8(ascii: "`")) {
      plain = text.collapsed()
      marked = plain
      links = []
      parts = text == plain ? nil : inlines
      return
    }
    parts = inlines
    var builder = RichTextBuilder()
    builder.add(inlines)
    plain = builder.plain.collapsed()
    marked = builder.marked?.collapsed() ?? plain
    links = builder.links
    anchor = builder.anchor
  }

  /// Text without backticks.
  init(_ text: String) {
    plain = text.collapsed()
    marked = plain
    links = []
    parts = text == plain ? nil : [.text(text)]
  }

  package var inlines: [Inline] { parts ?? [.text(plain)] }

  /// Whether there may be more than words: marks, breaks, tags.
  package var hasMarks: Bool { parts != nil }

  package var isEmpty: Bool { plain.isEmpty }

  /// Whether the whole text is inside strong emphasis, as group rows of tables are.
  package var isStrong: Bool {
    guard hasMarks else { return false }
    let content = inlines.filter { inline in
      switch inline {
      case .text(let text): !text.trimmed().isEmpty
      case .lineBreak, .html: false
      default: true
      }
    }
    guard content.count == 1, case .strong = content[0] else { return false }
    return true
  }
}

private struct RichTextBuilder {
  var plain = ""
  /// `nil` as long as it is the same as ``plain``, which it is for most texts.
  var marked: String?
  var links: [Link] = []
  var anchor: String?

  mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text) where !text.hasByte(UInt8(ascii: "`")):
        plain += text
        marked?.append(text)
      case .text(let text):
        add(text, marked: text.replacing("`", with: "'"))
      case .code(let text):
        if marked == nil { marked = plain }
        plain += text
        marked?.append("`")
        marked?.append(text.replacing("`", with: "'"))
        marked?.append("`")
      case .emphasis(let children), .strong(let children):
        add(children)
      case .link(let destination, let children):
        let start = plain.utf8.count
        add(children)
        let label = plain[plain.utf8.index(plain.startIndex, offsetBy: start)...]
        links.append(Link(text: label.collapsed(), destination: destination))
      case .lineBreak:
        add(" ", marked: " ")
      case .html(let tag):
        addTag(tag)
      }
    }
  }

  private mutating func add(_ text: String, marked other: String) {
    if marked == nil, text != other { marked = plain }
    plain += text
    marked?.append(other)
  }

  private mutating func addTag(_ tag: String) {
    let lower = tag.lowercased()
    if lower.hasPrefix("<a "), anchor == nil {
      for attribute in ["name=\"", "id=\""] {
        guard let start = tag.firstRange(of: attribute) else { continue }
        anchor = String(tag[start.upperBound...].prefix { $0 != "\"" })
      }
    }
    // Tags that end a line or an item keep the words around them apart.
    let name = lower.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter }
    if ["li", "ul", "ol", "p", "div", "tr", "td"].contains(name) {
      add(" ", marked: " ")
    }
  }
}
