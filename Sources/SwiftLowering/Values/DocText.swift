/// A documentation comment, each line behind `///`; it cannot be left by any text of a page.
package struct DocText: TemplateText, Hashable {
  package static let typeName = "doc text"

  /// The lines without `///`.
  package private(set) var lines: [String] = []
  /// How far the comment is indented; the first line is indented by the template.
  package var indent: Int

  package init(indent: Int = 0) {
    self.indent = indent
  }

  package var isEmpty: Bool { lines.isEmpty }

  package var text: String {
    if lines.count == 1, let line = lines.first, !line.isEmpty { return "/// " + line }
    return lines.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(
      separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Adds the text of a page as a paragraph of its own, one sentence a line.
  mutating func add(paragraph text: String?) {
    let sentences = Sentences.split(DocMarkup.escaped(text ?? ""))
    if sentences.isEmpty { return }
    if !lines.isEmpty { lines.append("") }
    lines += sentences.map(DocMarkup.escapedStart)
  }

  /// Adds the note of a page that something is deprecated, one sentence a line.
  mutating func add(deprecated text: String?) {
    guard let text else { return }
    if !lines.isEmpty { lines.append("") }
    let sentences = Sentences.split("Deprecated. " + DocMarkup.escaped(text))
    lines += ["- Warning: " + (sentences.first ?? "")] + sentences.dropFirst().map(DocMarkup.escapedStart)
  }

  /// Adds a list of texts of a page, each item on one line, under a line that introduces it.
  mutating func add(list items: [String], under heading: String) {
    if items.isEmpty { return }
    if !lines.isEmpty { lines.append("") }
    lines += [heading, ""]
    lines += items.map { "- " + DocMarkup.escapedStart(Sentences.clean(DocMarkup.escaped($0))) }
  }

  /// Adds one line to the last paragraph; what of it is the text of a page has to be escaped.
  mutating func add(line: String) {
    lines.append(Sentences.clean(line))
  }
}
