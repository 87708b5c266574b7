/// Splits Swift source into tokens: comments are dropped, and each literal of a string stands as ``literal``.
///
/// It knows what the compiler knows of comments and strings: nested comments, raw and multi-line strings, and code in
/// interpolations, whose tokens count.
struct SwiftLexer {
  static let literal = "\"\""

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var tokens: [String] = []

  /// The tokens of a source; `nil` where a comment or a string has no end.
  static func tokens(of source: String) -> [String]? {
    var lexer = SwiftLexer(scalars: Array(source.unicodeScalars))
    return lexer.readCode(untilParenthesis: false) ? lexer.tokens : nil
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private func starts(_ text: String, at place: Int? = nil) -> Bool {
    var place = place ?? index
    for scalar in text.unicodeScalars {
      guard place < scalars.count, scalars[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  /// - Parameter untilParenthesis: whether this is an interpolation, which its own parenthesis ends.
  private mutating func readCode(untilParenthesis: Bool) -> Bool {
    var depth = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if starts("//") {
        while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" { index += 1 }
      } else if starts("/*") {
        if !skipComment() { return false }
      } else if let hashes = hashesBeforeQuote() {
        tokens.append(Self.literal)
        if !readString(hashes: hashes) { return false }
      } else if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        index += 1
      } else if Self.isWord(scalar) {
        var word = ""
        while index < scalars.count, Self.isWord(scalars[index]) {
          word.unicodeScalars.append(scalars[index])
          index += 1
        }
        tokens.append(word)
      } else {
        if scalar == "(" { depth += 1 }
        if scalar == ")" {
          if untilParenthesis, depth == 0 { return true }
          depth -= 1
        }
        tokens.append(String(scalar))
        index += 1
      }
    }
    return !untilParenthesis
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isXIDContinue
  }

  private mutating func skipComment() -> Bool {
    var depth = 0
    while index < scalars.count {
      if starts("/*") {
        depth += 1
        index += 2
      } else if starts("*/") {
        depth -= 1
        index += 2
        if depth == 0 { return true }
      } else {
        index += 1
      }
    }
    return false
  }

  /// How many `#` stand before the quote of a string that begins here; `nil` where none does.
  private func hashesBeforeQuote() -> Int? {
    var place = index
    while place < scalars.count, scalars[place] == "#" { place += 1 }
    return place < scalars.count && scalars[place] == "\"" ? place - index : nil
  }

  private mutating func readString(hashes: Int) -> Bool {
    let fence = String(repeating: "#", count: hashes)
    index += hashes
    let isMultiLine = starts("\"\"\"")
    index += isMultiLine ? 3 : 1
    let end = (isMultiLine ? "\"\"\"" : "\"") + fence
    let escape = "\\" + fence
    while index < scalars.count {
      if starts(end) {
        index += end.unicodeScalars.count
        return true
      }
      if !isMultiLine, scalars[index] == "\n" || scalars[index] == "\r" { return false }
      if starts(escape) {
        index += escape.unicodeScalars.count
        if starts("(") {
          tokens.append("\\(")
          index += 1
          if !readCode(untilParenthesis: true) { return false }
          tokens.append(")")
        }
      }
      index += 1
    }
    return false
  }
}
