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

  private static func condition(_ text: String) -> String? {
    let lower = text.lowercased()
    for lead in ["required ", "required only "] {
      for word in ["if ", "when ", "only ", "unless ", "on "] where lead == "required " || word != "only " {
        guard let range = lower.firstRange(of: lead + word) else { continue }
        if lower[..<range.lowerBound].hasSuffix("not ") { return nil }
        let words = lower.utf8.distance(from: lower.startIndex, to: range.lowerBound) + "required ".utf8.count
        guard lower.utf8.count == text.utf8.count else { return text }
        return text[text.utf8.index(text.startIndex, offsetBy: words)...].trimmed()
      }
    }
    if lower.hasPrefix("required for ") || lower.contains(" is required for ") {
      return Sentences.after("required ", in: text)?.trimmed()
    }
    return nil
  }
}
