/// The `key: value` lines between the `---` lines at the head of a page.
///
/// Read line by line: real pages hold front matter that is not valid YAML, such as unquoted colons and Markdown links.
package struct FrontMatter: Sendable {
  package struct Entry: Sendable {
    package var key: String
    package var value: String
    package var line: Int
  }

  package var entries: [Entry] = []
  /// The number of lines that the front matter takes, delimiters included; 0 where there is none.
  package var lineCount = 0
  /// Whether an opening `---` has no closing one before the page's own text; the page is then read as if it had no front
  /// matter.
  package var isUnclosed = false

  package init(lines: [String]) {
    guard let first = lines.first, first.trimmed() == "---" else { return }
    let end = lines.dropFirst().firstIndex { line in
      let text = line.trimmed()
      return text == "---" || text == "..."
    }
    // Neither a heading within the page nor a table is front matter.
    let isText = { (line: String) in line.hasPrefix("## ") || line.hasPrefix("|") }
    guard let end, !lines[1..<end].contains(where: isText) else {
      isUnclosed = true
      return
    }
    lineCount = end + 1
    for (index, line) in lines[1..<end].enumerated() {
      guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "-" else { continue }
      let key = line[..<colon].trimmed()
      if key.isEmpty || key.hasPrefix("#") { continue }
      let value = Self.unquoted(line[line.index(after: colon)...].trimmed())
      entries.append(Entry(key: key, value: value, line: index + 2))
    }
  }

  package subscript(key: String) -> String? {
    entries.first { $0.key == key }?.value
  }

  private static func unquoted(_ value: String) -> String {
    guard value.utf8.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote else {
      return value
    }
    return String(value.dropFirst().dropLast())
  }
}
