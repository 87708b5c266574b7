import APISchema
import Diagnostics

/// "This collection can contain a maximum of 7 elements", "Up to 20 groups may be specified", "Limited to 9 owners".
enum ItemCountPhrase {
  private static let leads = [
    "a maximum of ", "up to ", "no more than ", "at most ", "limited to ", "maximum of ", "not exceed ",
    "can't exceed ",
    "cannot exceed ",
  ]
  /// What is measured rather than counted.
  private static let units = [
    "char", "day", "hour", "minute", "second", "week", "month", "year", "byte", "kb", "mb", "gb", "percent", "time",
    "digit", "ms", "milli", "level", "degree",
  ]

  static func read(_ lower: String, into constraints: inout Constraints) {
    if constraints.maxItems == nil { constraints.maxItems = maximum(lower) }
    if constraints.minItems == nil { constraints.minItems = minimum(lower) }
  }

  private static func maximum(_ lower: String) -> Int? {
    for lead in leads {
      guard let rest = lower.firstRange(of: lead).map({ lower[$0.upperBound...] }),
        let number = NumberText.integer(rest), isCount(NumberText.unit(rest))
      else { continue }
      return number
    }
    // "The maximum number of items is 20."
    if let range = lower.firstRange(of: "maximum number of "),
      let verb = lower[range.upperBound...].firstRange(of: " is "),
      lower[range.upperBound..<verb.lowerBound].split(separator: " ").count <= 2,
      let number = NumberText.integer(lower[verb.upperBound...])
    {
      return number
    }
    // "Maximum size of this collection is 1000 strings."
    guard lower.contains("collection"), lower.contains("maximum") || lower.contains("max ") else { return nil }
    for lead in ["collection is ", "collection size is ", "collection size: "] {
      if let rest = lower.firstRange(of: lead).map({ lower[$0.upperBound...] }), let number = NumberText.integer(rest) {
        return number
      }
    }
    return nil
  }

  /// Whether the words behind a number are things that can be counted.
  private static func isCount(_ text: Substring) -> Bool {
    let words = text.split(separator: " ", maxSplits: 3).prefix(3)
    guard let first = words.first, !units.contains(where: first.hasPrefix) else { return false }
    // "7 elements", "7 different elements", "20 reviewer objects"
    return words.contains { $0.prefix { $0.isLetter }.hasSuffix("s") || $0.hasPrefix("people") || $0.hasPrefix("entr") }
      && !words.contains { word in ["character", "chars"].contains(where: word.hasPrefix) }
  }

  /// "must contain at least one item"
  private static func minimum(_ lower: String) -> Int? {
    guard lower.contains("must "), !["if ", "when ", "whether "].contains(where: lower.contains),
      let rest = lower.firstRange(of: "at least ").map({ lower[$0.upperBound...] })
    else { return nil }
    if rest.hasPrefix("one ") { return rest.hasPrefix("one of ") ? nil : 1 }
    guard let number = NumberText.integer(rest), isCount(NumberText.unit(rest)) else { return nil }
    return number
  }
}
