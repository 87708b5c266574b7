import APISchema
import Diagnostics
import MarkdownSyntax

/// "Required.", "Optional." and "Required if …", as a sentence of its own or as the last word of one.
enum RequiredPhrase {
  static func read(_ sentence: Substring, into property: inout Property) {
    let text = String(sentence)
    if let condition = condition(text) {
      property.requiredWhen = condition
    } else if isMark("Required", text) {
      property.required = true
    } else if let fact = clause(text) {
      property.required = fact
    } else if isMark("Optional", text) || text.hasPrefix("Optional,") || text.hasPrefix("(Optional)") {
      property.required = false
    } else if text.hasPrefix("(Required)") || text.hasPrefix("Required,") {
      property.required = true
    }
  }

  /// Case matters: "… before a password is required" says something else.
  private static func isMark(_ word: String, _ text: String) -> Bool {
    for mark in [word, "(\(word))"] {
      if text == mark || text.hasSuffix(" " + mark) || text.hasSuffix(")" + mark) { return true }
    }
    return text.hasPrefix("**\(word)")
  }

  /// What speaks of the row itself; "a password is required" speaks of something else.
  private static let subjects = [
    "this property is", "the property is", "setting the property is", "property is", "this parameter is",
    "this field is", "this is", "it is", "it's", "is",
  ]

  /// "This property is required.", "It is optional."
  private static func clause(_ text: String) -> Bool? {
    let lower = text.lowercased()
    for subject in subjects where lower.hasPrefix(subject + " ") {
      switch lower.dropFirst(subject.count + 1) {
      case "required": return true
      case "optional": return false
      default: continue
      }
    }
    return nil
  }

  /// Whether the words before "required" leave no other subject than the row.
  private static func speaksOfRow(_ before: Substring) -> Bool {
    var words = before.trimmed()
    if words.hasSuffix(" only") { words = String(words.dropLast(5)) }
    if words.isEmpty || words.hasSuffix(",") || words.hasSuffix("(") || words.hasSuffix(":") { return true }
    return subjects.contains { words == $0 || words.hasSuffix(", " + $0) }
  }

  private static func condition(_ text: String) -> String? {
    let lower = text.lowercased()
    for lead in ["required ", "required only "] {
      for word in ["if ", "when ", "only ", "unless ", "on "] where lead == "required " || word != "only " {
        guard let range = lower.firstRange(of: lead + word) else { continue }
        guard speaksOfRow(lower[..<range.lowerBound]) else { return nil }
        let words = lower.utf8.distance(from: lower.startIndex, to: range.lowerBound) + "required ".utf8.count
        guard lower.utf8.count == text.utf8.count else { return text }
        return text[text.utf8.index(text.startIndex, offsetBy: words)...].trimmed()
      }
    }
    if let range = lower.firstRange(of: "required for "), speaksOfRow(lower[..<range.lowerBound]) {
      return Sentences.after("required ", in: text)?.trimmed()
    }
    return nil
  }
}
