import Diagnostics
import MarkdownSyntax

/// The operators behind `$filter`: "(`eq`, `ne`, and `eq` on `null` values)", "(eq only)", "with the `eq` operator".
enum FilterOperators {
  private static let known: Set<String> = [
    "eq", "ne", "not", "gt", "ge", "lt", "le", "in", "startswith", "endswith", "contains", "any", "all", "has",
  ]

  /// The operators of a sentence in which `$filter` is supported; empty where none is listed.
  static func read(_ marked: String) -> [String] {
    let text = marked.replacing("\\", with: "")
    guard let place = text.asciiLowercased().firstRange(of: "$filter") else { return [] }
    let offset = text.asciiLowercased().utf8.distance(from: text.asciiLowercased().startIndex, to: place.upperBound)
    let rest = text[text.utf8.index(text.startIndex, offsetBy: offset)...].drop { $0 == "`" || $0 == " " }
    if rest.hasPrefix("supported (") || rest.hasPrefix("is supported (") {
      return list(inBrackets(rest.drop { $0 != "(" }))
    }
    return rest.first == "(" ? list(inBrackets(rest)) : clause(rest)
  }

  /// What stands in the brackets at the head of a text, inner brackets dropped.
  private static func inBrackets(_ text: Substring) -> String {
    var depth = 0
    var result = ""
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 { break }
      if depth == 1, character != "(", character != ")" { result.append(character) }
    }
    return result
  }

  /// In a list with code spans these are the operators; else each part begins with one.
  private static func list(_ text: String) -> [String] {
    if text.contains("`") {
      return operators(
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element))
    }
    let parts = text.replacing(" and ", with: ",").replacing(" or ", with: ",").replacing(";", with: ",")
      .replacing(":", with: ",").replacing("/", with: ",").split(separator: ",")
    return operators(
      parts.map { part in
        let words = part.split(separator: " ")
        return words.first { $0 != "and" && $0 != "or" && $0 != "only" } ?? ""
      })
  }

  /// "with the `eq` and `ne` operators": code spans, as long as nothing but such words stands between them.
  private static func clause(_ text: Substring) -> [String] {
    let joins: Set<String> = [
      "with", "using", "on", "the", "following", "operator", "operators", "by", "only", "and", "or", "supporting",
      "query",
      "parameter",
    ]
    var spans: [Substring] = []
    for (position, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if position % 2 == 1 {
        guard part.split(whereSeparator: { !$0.isLetter }).contains(where: { known.contains($0.asciiLowercased()) })
        else { break }
        spans.append(part)
      } else {
        let words = part.split { " ,:-".contains($0) }
        if !words.allSatisfy({ joins.contains($0.asciiLowercased()) }) { break }
      }
    }
    return operators(spans)
  }

  private static func operators(_ spans: [Substring]) -> [String] {
    var result: [String] = []
    for span in spans {
      // `/$count eq 0` has its operator inside.
      for word in span.split(whereSeparator: { !$0.isLetter }) where known.contains(word.asciiLowercased()) {
        if !result.contains(String(word)) { result.append(String(word)) }
      }
    }
    return result
  }
}
