import APISchema
import Diagnostics
import MarkdownSyntax

/// "This property is deprecated.", "[Deprecated]", "Deprecated: use X instead".
enum DeprecatedPhrase {
  static func read(_ sentence: Substring, into property: inout Property) {
    guard property.deprecated == nil else { return }
    let lower = sentence.lowercased()
    guard lower.contains("deprecated"), !lower.contains("`deprecated`") else { return }
    let isMark =
      lower.hasPrefix("deprecated") || lower.hasPrefix("[deprecated") || lower.hasPrefix("(deprecated")
      || [
        "is deprecated", "been deprecated", "be deprecated", "being deprecated", "now deprecated",
        "property deprecated",
      ].contains(
        where: lower.contains)
    if !isMark || lower.contains(" or not") || lower.hasPrefix("whether") || lower.contains("indicates whether") {
      return
    }
    property.deprecated = sentence.replacing("`", with: "").trimmed()
  }
}
