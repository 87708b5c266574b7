/// The JSON of an annotation comment.
enum Annotation {
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
