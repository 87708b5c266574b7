import APISchema
import Diagnostics
import MarkdownSyntax

/// "This property is deprecated.", "[Deprecated]", "Deprecated: use X instead", "This property is obsolete".
enum DeprecatedPhrase {
  private static let verbs = [
    "is deprecated", "been deprecated", "be deprecated", "being deprecated", "now deprecated", "property deprecated",
    "is obsolete", "been retired", "be retired", "is retired", "are deprecated",
  ]

  static let cues = Cues(["deprecated", "obsolete", "retired"])

  static func read(_ sentence: Sentence, into property: inout Property) {
    guard property.deprecated == nil else { return }
    let lower = sentence.lower
    guard cues.stand(in: lower, sentence.pairs) else { return }
    guard isMark(lower) || isStated(sentence, RowSubject(property.name)) else { return }
    property.deprecated = sentence.plain.trimmed()
  }

  /// "Deprecated.", "[Deprecated] …", "(deprecated)"; "Deprecated template" is something else.
  private static func isMark(_ lower: String) -> Bool {
    if ["(deprecated", "[deprecated"].contains(where: lower.hasPrefix) { return true }
    if ["(deprecated)", "[deprecated]"].contains(where: lower.hasSuffix) { return true }
    for word in ["deprecated", "obsolete"] where lower.hasPrefix(word) {
      let rest = lower.dropFirst(word.count)
      guard rest.hasPrefix(" ") else { return true }
      let next = rest.dropFirst().prefix { $0 != " " && $0 != "," && $0 != ":" }
      return [
        "-", "--", "\u{2013}", "\u{2014}", "and", "in", "since", "as", "by", "on", "from", "after", "use", "please",
        "with",
        "property", "this", "effective", "starting", "will", "but", "replaced", "because", "due", "do",
      ].contains(String(next))
    }
    return false
  }

  private static func isStated(_ sentence: Sentence, _ subject: RowSubject) -> Bool {
    let lower = sentence.lower
    guard !lower.contains(" or not"), !lower.contains("whether"),
      let range = verbs.compactMap({ lower.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return false }
    let before = " " + lower[..<range.lowerBound]
    if before.contains("property") || before.contains("parameter") || subject.matches(before.trimmed()) { return true }
    // "true if the app is deprecated", "The date on which it is …", "The `old` value is deprecated."
    if [" if ", " when ", " date ", " which ", " value ", " member ", " values ", " members "].contains(
      where: before.contains)
    {
      return false
    }
    return !sentence.marked.prefix(before.utf8.count + 2).contains("`")
  }
}
