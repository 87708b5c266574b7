import Diagnostics

/// A Swift string literal (The Swift Programming Language, "String Literals").
package struct StringLiteral: TemplateText, Hashable {
  package static let typeName = "literal"

  /// The value of the literal.
  package let value: String

  package init(_ value: String) {
    self.value = value
  }

  package var text: String { "\"" + Self.escaped(value) + "\"" }

  /// The value with everything escaped that would end the literal, break its line or reorder the text around it.
  static func escaped(_ value: String) -> String {
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) { return value }
    var result = ""
    for scalar in value.unicodeScalars {
      result += escaped(scalar)
    }
    return result
  }

  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: isUnprintable(scalar) ? "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}" : String(scalar)
    }
  }

  /// The lines of a multi-line literal with this value, each at most `width` wide and joined by escaped line ends.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var word = ""
    var lineWidth = 0
    var wordWidth = 0
    // One column is kept for the backslash at the end of the line.
    let limit = max(width - 1, 20)
    func finishWord() {
      if lineWidth + wordWidth > limit, !line.isEmpty {
        lines.append(line + "\\")
        line = ""
        lineWidth = 0
      }
      line += word
      lineWidth += wordWidth
      word = ""
      wordWidth = 0
    }
    for scalar in value.unicodeScalars {
      let piece = Self.escaped(scalar)
      if wordWidth + piece.unicodeScalars.count > limit { finishWord() }
      word += piece
      wordWidth += piece.unicodeScalars.count
      if scalar == " " { finishWord() }
    }
    finishWord()
    return lines + [line]
  }
}
