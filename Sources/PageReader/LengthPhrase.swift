import APISchema
import Diagnostics
import MarkdownSyntax

/// "Maximum length is 50 characters.", "between 3 and 32 characters", "It is 28 characters long", "100 character limit".
enum LengthPhrase {
  static func read(_ lower: String, into constraints: inout Constraints) {
    guard lower.contains("char") || lower.contains("length") else { return }
    if let (low, high) = interval(lower) {
      if constraints.maxLength == nil {
        constraints.minLength = low
        constraints.maxLength = high
      }
      return
    }
    if constraints.maxLength == nil { constraints.maxLength = after(lower, maximumLeads) ?? maximum(lower) }
    if constraints.minLength == nil { constraints.minLength = after(lower, minimumLeads) }
    if constraints.maxLength == nil, constraints.minLength == nil, let length = exact(lower) {
      constraints.minLength = length
      constraints.maxLength = length
    }
  }

  /// "between 3 and 32 characters", "from 1 to 64 characters", "length must be between 3 and 32".
  private static func interval(_ lower: String) -> (Int, Int)? {
    for lead in ["between ", "from ", "range of ", "must be ", "length of "] {
      guard let range = lower.firstRange(of: lead),
        let (low, high, rest) = NumberText.interval(lower[range.upperBound...]), let low = Int(low),
        let high = Int(high)
      else { continue }
      let isLength = lower[..<range.lowerBound].contains("length") || lead.hasPrefix("length")
      if isUnit(rest.drop { $0 == " " }) || isLength && rest.allSatisfy({ !$0.isLetter }) { return (low, high) }
    }
    return nil
  }

  private static func isUnit(_ text: Substring) -> Bool {
    ["char", "unicode char", "alphanumeric char", "utf-8 char", "utf-16 char", "ascii char"].contains(
      where: text.hasPrefix)
  }

  private static let maximumLeads = [
    "maximum length is ", "maximum length of ", "maximum length: ", "max length is ", "maximum length allowed is ",
    "maximum size is ", "maximum allowed length is ", "maximum allowed size is ", "maximum length ", "max. length: ",
    "max length: ", "max allowed length is ", "max length ", "max length of ", "maximum length = ", "max limit is ",
    "maximum limit is ", "length is limited to ", "length limit is ", "maximum character length is ",
    "not exceed ", "can't exceed ", "cannot exceed ", "no more than ", "no longer than ", "not longer than ",
    "maximum of ", "max of ", "maximum is ", "maximum number of characters is ", "maximum ", "max ", "at most ",
    "not be longer than ", "n't be longer than ", "n\u{2019}t be longer than ",
    "limited to ", "character limit of ", "character limit is ", "limit is ", "limit of ", "length can't exceed ",
    "up to ", "not be more than ",
  ]
  private static let minimumLeads = [
    "minimum length is ", "minimum length of ", "minimum length: ", "min length is ", "minimum length ",
    "minimum of ", "must be at least ", "must have at least ", "must contain at least ", "minimum allowed length is ",
  ]

  /// The number behind one of some words, with the unit that makes it a length.
  private static func after(_ lower: String, _ leads: [String]) -> Int? {
    for lead in leads {
      guard let rest = lower.firstRange(of: lead).map({ lower[$0.upperBound...] }),
        let number = NumberText.integer(rest)
      else { continue }
      let unit = NumberText.unit(rest)
      let isLength =
        lead.contains("length") || lead.contains("number of characters") || lead.hasPrefix("character limit")
      if isUnit(unit) || isLength && (unit.isEmpty || unit.hasPrefix("(")) { return number }
    }
    return nil
  }

  /// "The maximum length of the name is 64 characters", "64 characters or less", "100 character limit".
  private static func maximum(_ lower: String) -> Int? {
    for lead in ["maximum length of the ", "maximum length for the ", "length of the "] {
      guard let range = lower.firstRange(of: lead) else { continue }
      for verb in [" is ", " can't exceed ", " cannot exceed ", " must not exceed "] {
        guard lead.hasPrefix("max") || verb != " is ", let place = lower[range.upperBound...].firstRange(of: verb),
          let number = NumberText.integer(lower[place.upperBound...])
        else { continue }
        if isUnit(NumberText.unit(lower[place.upperBound...])) { return number }
      }
    }
    for tail in [
      " characters or less", " characters or fewer", " characters maximum", " characters max", " character limit",
      "-character limit", " chars max", " characters at most", " character maximum",
    ] {
      guard let range = lower.firstRange(of: tail), let number = number(before: range.lowerBound, in: lower) else {
        continue
      }
      return number
    }
    return nil
  }

  /// "It is 28 characters long", "exactly 28 characters".
  private static func exact(_ lower: String) -> Int? {
    for (tail, verbs) in [(" characters long", ["is", "be", "exactly"]), (" characters", ["exactly"])] {
      guard let range = lower.firstRange(of: tail) else { continue }
      let words = lower[..<range.lowerBound].split(separator: " ").suffix(2)
      guard words.count == 2, let verb = words.first, verbs.contains(String(verb)), let word = words.last else {
        continue
      }
      if let number = NumberText.integer(word) { return number }
    }
    return nil
  }

  private static func number(before place: String.Index, in lower: String) -> Int? {
    lower[..<place].split(separator: " ").last.flatMap { NumberText.integer($0.drop { $0 == "(" }) }
  }
}
