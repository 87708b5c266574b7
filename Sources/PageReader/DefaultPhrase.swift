import APISchema
import MarkdownSyntax

/// "The default value is `x`.", "Default is x.", "Default: x", "defaults to x".
enum DefaultPhrase {
  private static let leads = [
    "default value is ", "default value: ", "default values is ", "default is ", "default: ", "defaults to ",
    "the default for this property is ", "default value of ",
  ]

  static func read(_ sentence: Substring, into property: inout Property) {
    guard property.defaultValue == nil else { return }
    for lead in leads {
      guard let rest = Sentences.after(lead, in: sentence),
        isPhrase(Substring(sentence.utf8.dropLast(rest.utf8.count)), lead)
      else {
        continue
      }
      let value = value(rest)
      if !value.isEmpty { property.defaultValue = value }
      return
    }
  }

  /// "IsOrganizationDefault is true" is no phrase, nor is an item of "Allowed values: default: …".
  private static func isPhrase(_ head: Substring, _ lead: String) -> Bool {
    let before = head.dropLast(lead.count)
    return !(before.last?.isLetter ?? false) && !before.lowercased().contains("values:")
  }

  private static func value(_ text: Substring) -> String {
    if text.first == "`", let end = text.dropFirst().firstIndex(of: "`") {
      return text[text.index(after: text.startIndex)..<end].trimmed()
    }
    return text.prefix { $0 != "(" }.replacing("`", with: "").trimmed()
  }
}
