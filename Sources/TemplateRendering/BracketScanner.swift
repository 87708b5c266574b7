/// Follows the brackets of a statement that goes on over several lines, each of which is read once.
struct BracketScanner {
  private var depth = 0
  /// Angle brackets that end a line and whose other half, which begins one, has not come.
  private var anglesOpen = 0
  private var inString = false
  private var escaped = false
  private var last: UInt8?

  /// Whether the statement goes on in the next line: its brackets are not closed yet, or a type has to follow.
  var isOpen: Bool { depth > 0 || anglesOpen > 0 || last == UInt8(ascii: ":") || last == UInt8(ascii: ",") }

  /// What joins the next line to the statement.
  var joint: String {
    guard let last else { return " " }
    return "([<".utf8.contains(last) ? "" : " "
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    if anglesOpen > 0, text.first == UInt8(ascii: ">") { anglesOpen -= 1 }
    defer { if last == UInt8(ascii: "<"), !inString { anglesOpen += 1 } }
    for byte in text {
      last = byte
      if escaped {
        escaped = false
      } else if inString {
        if byte == UInt8(ascii: "\\") { escaped = true }
        if byte == UInt8(ascii: "\"") { inString = false }
      } else if byte == UInt8(ascii: "\"") {
        inString = true
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
    }
  }
}
