import APISchema
import Diagnostics

/// "Valid values 1 to 99", "must be between 1 and 9", "The maximum value is 9", "0 <= X <= 9".
enum RangePhrase {
  /// Words that speak of the value, with which two numbers are its bounds.
  private static let leads = [
    "valid values", "valid value", "allowed values", "supported values", "possible values", "permitted values",
    "acceptable values", "accepted values", "valid range", "valid input range", "allowed range", "supported range",
    "must be between", "must be set between", "must be a number between", "must be an integer between", "must be from",
    "must be in the range", "must be within", "should be between", "can be between", "value between",
    "values between", "value from", "values from", "range is", "range:", "ranging from", "ranges from", "range from",
    "range between", "in the range", "percentage", "number between", "integer between", "number from", "integer from",
    "range of the",
  ]
  /// Words between such a lead and the numbers.
  private static let fillers: Set<String> = [
    "are", "is", "from", "between", "in", "the", "range", "of", "values", "value", "integers", "numbers", "any",
    "number",
    "inclusive", "be", "must", "should", "can", "a", "an", "integer", "timeout",
  ]

  static func read(_ lower: String, into constraints: inout Constraints) {
    if lower.contains("recommended") { return }
    if constraints.minimum == nil, constraints.maximum == nil,
      let (low, high) = stated(lower) ?? bare(lower) ?? chain(lower)
    {
      constraints.minimum = low
      constraints.maximum = high
      return
    }
    // One sentence may state the lower bound and the next the upper.
    if constraints.minimum == nil { constraints.minimum = bound(lower, minimumLeads, "or greater", "or more") }
    if constraints.maximum == nil { constraints.maximum = bound(lower, maximumLeads, "or less", "or fewer") }
  }

  private static func stated(_ lower: String) -> (String, String)? {
    for lead in leads {
      guard let range = lower.firstRange(of: lead) else { continue }
      guard let (low, high, rest) = NumberText.interval(withoutFillers(lower[range.upperBound...])) else { continue }
      if isLength(rest) { continue }
      return (low, high)
    }
    return nil
  }

  private static func withoutFillers(_ text: Substring) -> Substring {
    var rest = text.drop { " :(".contains($0) }
    for _ in 0..<8 {
      let word = rest.prefix { $0.isLetter }
      guard !word.isEmpty, fillers.contains(String(word)) else { break }
      rest = rest.dropFirst(word.count).drop { " :([".contains($0) }
    }
    return rest
  }

  private static func isLength(_ rest: Substring) -> Bool {
    let unit = rest.drop { $0 == " " }
    return unit.hasPrefix("char") || unit.hasPrefix("digits")
  }

  /// "between 3 and 9", "from 0 to 5 inclusive" without such words: the unit tells what it is about.
  private static func bare(_ lower: String) -> (String, String)? {
    for (lead, needsInclusive) in [("between ", false), ("from ", true)] {
      guard let range = lower.firstRange(of: lead),
        let (low, high, rest) = NumberText.interval(lower[range.upperBound...])
      else { continue }
      let unit = rest.drop { $0 == " " || $0 == "," }
      let word = unit.prefix { $0.isLetter }
      let isInclusive = unit.hasPrefix("inclusive") || unit.dropFirst(word.count).hasPrefix(" inclusive")
      if isInclusive || !needsInclusive && (unit.isEmpty || unit.hasPrefix("(") || unit.hasPrefix(")")) {
        return (low, high)
      }
    }
    return nil
  }

  /// "0 <= X <= 9", once.
  private static func chain(_ lower: String) -> (String, String)? {
    let parts = lower.components(separatedBy: "<=")
    guard parts.count == 3, let word = parts[0].split(separator: " ").last,
      let (low, rest) = NumberText.number(word), rest.isEmpty, parts[1].allSatisfy({ $0.isLetter }),
      let (high, _) = NumberText.number(parts[2][...])
    else { return nil }
    return (low, high)
  }

  private static let minimumLeads = [
    "minimum value is ", "minimum value: ", "minimum value of ", "minimum allowed value is ", "min value is ",
    "min value: ", "minimum is ", "minimum: ", "min: ", "min = ", "must be at least ",
    "must be greater than or equal to ",
    "value must not be less than ", "should be greater than or equal to ",
  ]
  private static let maximumLeads = [
    "maximum value is ", "maximum value: ", "maximum value of ", "maximum allowed value is ", "max value is ",
    "max value: ", "maximum is ", "maximum: ", "max: ", "max = ", "must be at most ", "must be less than or equal to ",
    "value must not exceed ", "value cannot exceed ", "value can't exceed ", "must not be greater than ",
    "should be less than or equal to ", " and less than or equal to ",
  ]

  private static func bound(_ lower: String, _ leads: [String], _ tails: String...) -> String? {
    for lead in leads {
      guard let range = lower.firstRange(of: lead), let (value, rest) = NumberText.number(lower[range.upperBound...]),
        !isLength(rest)
      else { continue }
      return value
    }
    if let value = extreme(lower, leads) { return value }
    for tail in tails {
      guard lower.contains("must be "), let range = lower.firstRange(of: " " + tail),
        let word = lower[..<range.lowerBound].split(separator: " ").last, let (value, rest) = NumberText.number(word),
        rest.isEmpty
      else { continue }
      return value
    }
    return nil
  }
}

extension RangePhrase {
  /// "The largest number you can configure for this setting is 50."
  private static func extreme(_ lower: String, _ leads: [String]) -> String? {
    let words = leads == minimumLeads ? ["lowest", "smallest"] : ["largest", "highest"]
    for word in words {
      for noun in [" number ", " value "] {
        guard let range = lower.firstRange(of: word + noun),
          let verb = lower[range.upperBound...].firstRange(of: " is "),
          let (value, rest) = NumberText.number(lower[verb.upperBound...]), !isLength(rest)
        else { continue }
        return value
      }
    }
    return nil
  }
}

extension String {
  /// The parts between the occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    self[...].components(separatedBy: separator)
  }
}
