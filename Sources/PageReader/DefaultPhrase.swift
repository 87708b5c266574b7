import APISchema
import Diagnostics
import MarkdownSyntax

/// "The default value is `x`.", "Default is x.", "Default: x", "defaults to x", "By default, it is `x`", "`x` by default",
/// "If unspecified, treated as `x`".
enum DefaultPhrase {
  /// What any value may follow.
  private static let leads = [
    "default value is ", "default value: ", "default value = ", "default values is ", "default value will be ",
    "default is ", "default: ", "default = ", "defaults to ", "default will be ", "default behavior is ",
    "the default for this property is ", "default value of ", "default setting is ",
  ]
  /// What a value in the marks of code, a number or a truth value may follow; other words are prose.
  private static let looseLeads = ["default value ", "default of "]

  static let cues = Cues(["default", "treated as "])

  static func read(_ sentence: Sentence, into property: inout Property) {
    guard property.defaultValue == nil, cues.mayStand(in: sentence.pairs) else { return }
    if let value = absent(sentence) {
      property.defaultValue = value
      return
    }
    guard sentence.lower.contains("default"),
      !sentence.lower.contains("whether the default")
    else { return }
    property.defaultValue =
      led(sentence) ?? named(sentence, RowSubject(property.name)) ?? trailing(sentence) ?? noted(sentence)
  }

  /// "If unspecified, treated as `x`", "If not set, this will be treated as true".
  private static func absent(_ sentence: Sentence) -> String? {
    guard sentence.lower.hasPrefix("if ") else { return nil }
    let text = sentence.marked
    let lower = text.asciiLowercased()
    guard lower.hasPrefix("if "), let range = lower.firstRange(of: "treated as "),
      ["unspecified", "omitted", "absent", "not set", "not specified", "not provided", "not given"]
        .contains(where: lower[..<range.lowerBound].contains)
    else { return nil }
    let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
    return DefaultValue.read(text[text.utf8.index(text.startIndex, offsetBy: offset)...], onlyLiterals: true)
  }

  private static func led(_ sentence: Sentence) -> String? {
    let text = sentence.marked
    let lower = text.asciiLowercased()
    for (list, isLoose) in [(leads, false), (looseLeads, true)] {
      for lead in list {
        guard let range = lower.firstRange(of: lead), isPhrase(lower[..<range.lowerBound]) else { continue }
        let place = text.utf8.index(
          text.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: range.upperBound))
        if let value = DefaultValue.read(text[place...], onlyLiterals: isLoose) { return value }
      }
    }
    return nil
  }

  /// "IsOrganizationDefault is true" is no phrase, nor is an item of "Allowed values: default: …".
  private static func isPhrase(_ head: Substring) -> Bool {
    !(head.last?.isLetter ?? false) && !head.contains("values:")
  }

  /// "By default, this is `x`", "The default colour is `x`".
  private static func named(_ sentence: Sentence, _ subject: RowSubject) -> String? {
    let text = sentence.marked
    let lower = text.asciiLowercased()
    var predicate: Substring?
    if let range = lower.firstRange(of: "by default, "), range.lowerBound == lower.startIndex {
      predicate = subject.predicate(of: lower[range.upperBound...])
    } else if lower.hasPrefix("the default "), let verb = lower.firstRange(of: " is ") {
      let words = lower[..<verb.lowerBound].split(separator: " ")
      if words.count <= 4, words.dropFirst(2).allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }) {
        predicate = lower[verb.upperBound...]
      }
    }
    guard let predicate else { return nil }
    let offset = lower.utf8.count - predicate.utf8.count
    return DefaultValue.read(text[text.utf8.index(text.startIndex, offsetBy: offset)...], onlyLiterals: true)
  }

  /// "Default `x`", and "true (which is the default)"; "(default)" behind an item of a list is a note on the item.
  private static func noted(_ sentence: Sentence) -> String? {
    let text = sentence.marked
    let lower = sentence.lower
    if text.asciiLowercased().hasPrefix("default `"), let close = text.dropFirst(9).firstIndex(of: "`"),
      text[close...].dropFirst().trimmed().isEmpty
    {
      return text.dropFirst(9)[..<close].trimmed()
    }
    guard let range = lower.firstRange(of: " (which is the default)"),
      let word = lower[..<range.lowerBound].split(separator: " ").last, ["true", "false", "null"].contains(word)
    else { return nil }
    return String(word)
  }

  /// "`x` by default", "`x` is the default".
  private static func trailing(_ sentence: Sentence) -> String? {
    let parts = sentence.marked.split(separator: "`", omittingEmptySubsequences: false)
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      let rest = parts[index + 1].trimmed()
      let isLast = index + 2 == parts.count
      let ends = ["is the default", "is the default value", "is the default setting", "by default"]
      if isLast && ends.contains(rest) || rest.hasPrefix("by default,") { return parts[index].trimmed() }
    }
    return nil
  }
}
