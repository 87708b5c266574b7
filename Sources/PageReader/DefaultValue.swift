import Diagnostics
import MarkdownSyntax

/// The value at the head of a text, without what the sentence goes on to say about it.
enum DefaultValue {
  static func read(_ text: Substring, onlyLiterals: Bool) -> String? {
    var text = text.drop { $0 == " " }
    // An article goes only where the value behind it is marked: "the `red` lamp", but "the name of the room".
    for lead in ["set to ", "the single value ", "the ", "a "] where text.hasPrefix(lead) {
      let rest = text.dropFirst(lead.count)
      if lead.count > 4 || isMarked(rest) { text = rest }
    }
    if let first = text.first, let close = closing[first],
      let end = text.dropFirst().firstIndex(of: close)
    {
      let value = text[text.index(after: text.startIndex)..<end].trimmed()
      return value.isEmpty ? nil : value
    }
    let value = bare(text)
    if value.isEmpty || isProse(value) { return nil }
    return onlyLiterals && !isLiteral(value) ? nil : value
  }

  private static let closing: [Character: Character] = [
    "`": "`", "\"": "\"", "'": "'", "\u{201C}": "\u{201D}", "\u{2018}": "\u{2019}",
  ]

  private static func isMarked(_ text: Substring) -> Bool {
    text.first.map { closing[$0] != nil } ?? false
  }

  private static let ends = [
    " (", ", ", ". ", " if ", " when ", " unless ", " will be ", " is ", " and ", " but ", " which ", " for ",
    " inherited from ",
  ]

  /// The words up to the place where the sentence goes on.
  private static func bare(_ text: Substring) -> String {
    var value = text
    for end in ends {
      if let range = value.firstRange(of: end) { value = value[..<range.lowerBound] }
    }
    return value.prefix { $0 != "(" && $0 != ")" }.replacing("`", with: "").trimmed()
  }

  /// "to show …", "determined by …", "not set": the words tell about the default and don't name it.
  private static func isProse(_ value: String) -> Bool {
    let first = value.prefix { $0 != " " }.asciiLowercased()
    return [
      "to", "determined", "based", "used", "not", "specified", "defined", "taken", "applied", "as", "that", "inherited",
    ]
    .contains(first)
  }

  /// A truth value, `null`, or a number with or without a unit.
  private static func isLiteral(_ value: String) -> Bool {
    if ["true", "false", "null", "empty"].contains(value.asciiLowercased()) { return true }
    let words = value.split(separator: " ")
    return words.count <= 2 && (value.first.map { $0.isASCII && $0.isNumber || $0 == "-" } ?? false)
  }
}
