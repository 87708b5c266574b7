/// The `key: value` lines between the `---` lines at the head of a page.
///
/// Read line by line: real pages hold front matter that is not valid YAML, such as unquoted colons and Markdown links.
package struct FrontMatter: Sendable {
  /// The lines between the delimiters: few pages are asked for what they say.
  private var lines: ArraySlice<Substring> = []
  /// The number of lines that the front matter takes, delimiters included; 0 where there is none.
  package var lineCount = 0
  /// Whether an opening `---` has no closing one before the page's own text; the page is then read as if it had no front
  /// matter.
  package var isUnclosed = false

  package init(lines: [Substring]) {
    guard let first = lines.first, first.trimmed() == "---" else { return }
    let end = lines.dropFirst().firstIndex(where: Self.isEnd)
    // Neither a heading within the page nor a table is front matter.
    let isText = { (line: Substring) in line.hasPrefix("## ") || line.hasPrefix("|") }
    guard let end, !lines[1..<end].contains(where: isText) else {
      isUnclosed = true
      return
    }
    lineCount = end + 1
    self.lines = lines[1..<end]
  }

  package subscript(key: String) -> String? {
    lines.lazy.compactMap(Self.entry).first { $0.key == key }?.value
  }

  private static func entry(_ line: Substring) -> (key: String, value: String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
      line.utf8.first != 0x20, line.utf8.first != UInt8(ascii: "-")
    else { return nil }
    let key = line[..<colon].trimmed()
    if key.isEmpty || key.hasPrefix("#") { return nil }
    return (key, unquoted(line[line.utf8.index(after: colon)...].trimmed()))
  }

  private static func isEnd(_ line: Substring) -> Bool {
    // Nearly every line begins with a letter.
    if let first = line.utf8.first, first >= UInt8(ascii: "0"), first < 0x80 { return false }
    let text = line.trimmed()
    return text == "---" || text == "..."
  }

  private static func unquoted(_ value: String) -> String {
    let bytes = value.utf8
    guard bytes.count >= 2, let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      bytes.last == quote
    else { return value }
    return String(Substring(bytes.dropFirst().dropLast()))
  }
}
