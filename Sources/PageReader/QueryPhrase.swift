import APISchema
import Diagnostics
import MarkdownSyntax

/// "Supports $filter (eq, ne)", "Returned only on $select", "Requires $select to retrieve".
enum QueryPhrase {
  static func read(_ sentence: Substring, into property: inout Property) {
    guard sentence.utf8.contains(UInt8(ascii: "$")) else { return }
    let text = sentence.replacing("`", with: "").replacing("\\", with: "")
    let lower = text.lowercased()
    if lower.contains("returned only on") && lower.contains("$select") || lower.contains("requires $select to retrieve")
    {
      property.selectOnly = true
    }
    guard lower.contains("$filter") else { return }
    for negative in ["does not support $filter", "doesn't support $filter", "not support $filter", "not filterable"]
    where lower.contains(negative) {
      property.notFilterable = true
      return
    }
    guard lower.contains("support"), let rest = Sentences.after("$filter", in: text) else { return }
    property.filter = operators(rest.drop { $0 == " " })
  }

  private static let known = [
    "eq", "ne", "not", "gt", "ge", "lt", "le", "in", "startswith", "endswith", "contains", "any", "all", "has", "and",
    "or",
  ]

  private static func operators(_ text: Substring) -> [String] {
    guard text.first == "(", let end = text.firstIndex(of: ")") else { return [] }
    var result: [String] = []
    let list = text[text.index(after: text.startIndex)..<end]
    for word in list.split(whereSeparator: { !$0.isLetter }) {
      guard known.contains(word.lowercased()) else { continue }
      // "eq on null values" repeats an operator.
      if word.lowercased() == "and" || word.lowercased() == "or" { continue }
      if !result.contains(String(word)) { result.append(String(word)) }
    }
    return result
  }
}
