/// Finds the tags of a template (mustache(5)) with their places.
struct TagScanner {
  let file: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(file: String, text: String) {
    self.file = file
    bytes = Array(text.utf8)
  }

  mutating func tags() throws(TemplateError) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    while index < bytes.count {
      if starts(with: "{{") {
        tags.append(try tag())
      } else {
        advance()
      }
    }
    return tags
  }

  private mutating func tag() throws(TemplateError) -> TemplateTag {
    let (line, column) = (line, index - lineStart + 1)
    index += 2
    let isTriple = index < bytes.count && bytes[index] == UInt8(ascii: "{")
    if isTriple { index += 1 }
    let start = index
    while index < bytes.count, !starts(with: isTriple ? "}}}" : "}}") { advance() }
    guard index < bytes.count else {
      throw TemplateError(file: file, line: line, column: column, message: "the tag has no closing '}}'")
    }
    let content = String(decoding: bytes[start..<index], as: UTF8.self)
    index += isTriple ? 3 : 2
    return Self.tag(content, isTriple: isTriple, line: line, column: column)
  }

  private static func tag(_ content: String, isTriple: Bool, line: Int, column: Int) -> TemplateTag {
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .partial, "!": .comment, "%": .pragma, "&": .variable,
      "=": .unsupported, "$": .unsupported, "<": .unsupported,
    ]
    var text = Substring(content)
    var kind = TemplateTag.Kind.variable
    if !isTriple, let first = text.first, let marked = kinds[first] {
      kind = marked
      text = text.dropFirst()
    }
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    if kind == .partial, text.hasPrefix("*") { kind = .unsupported }
    var pieces = text.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
    var name = pieces.popLast() ?? ""
    while name.hasSuffix(")") { name.removeLast() }
    return TemplateTag(
      kind: kind, name: name, transforms: pieces, text: String(text), line: line, column: column)
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }
}
