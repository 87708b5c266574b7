/// The JSON of an annotation comment.
enum Annotation {
  /// The text with a comma at the end of each line that lacks one: it ends a value, and the next line begins a name.
  static func withCommas(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var last: Int?
    for index in lines.indices {
      let line = lines[index].trimmed()
      if line.isEmpty { continue }
      if let last, line.hasPrefix("\""), let end = lines[last].trimmed().last, "\"]}el0123456789".contains(end) {
        lines[last] += ","
      }
      last = index
    }
    return lines.joined(separator: "\n")
  }

  /// The first line behind an annotation's object that is a heading, a row of a table or a fence: a remark is none of
  /// these, so the comment ends too late.
  static func swallowed(behind object: String, in content: String) -> String? {
    let rest = content[content.utf8.index(content.startIndex, offsetBy: object.utf8.count)...]
    return rest.split(separator: "\n").lazy.map { $0.trimmed() }
      .first { line in ["## ", "### ", "|", "```"].contains(where: line.hasPrefix) }
  }

  /// The text up to the brace that closes its first object, so that remarks after it do no harm.
  static func firstObject(of text: String) -> String {
    var depth = 0
    var inString = false
    var escaped = false
    let bytes = text.utf8
    for index in bytes.indices {
      let byte = bytes[index]
      if escaped {
        escaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\") where inString: escaped = true
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "{") where !inString: depth += 1
      case UInt8(ascii: "}") where !inString:
        depth -= 1
        if depth == 0 { return String(text[...index]) }
      default: continue
      }
    }
    return text
  }
}
