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
