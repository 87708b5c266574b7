import APISchema
import Diagnostics
import MarkdownSyntax

/// Ranges of numbers, lengths of texts and sizes of collections.
enum LimitPhrase {
  static func read(_ sentence: Substring, into property: inout Property) {
    let lower = sentence.lowercased()
    guard lower.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return }
    var constraints = property.constraints ?? Constraints()
    let before = constraints
    if property.type.collection {
      items(lower, into: &constraints)
    } else if property.type.isNumber {
      range(lower, into: &constraints)
    } else if property.type.name == "String" {
      length(lower, into: &constraints)
    }
    guard constraints != before else { return }
    let phrase = sentence.replacing("`", with: "").trimmed()
    for key in constraints.keys where !before.keys.contains(key) { constraints.phrases[key] = phrase }
    property.constraints = constraints
  }

  private static func items(_ text: String, into constraints: inout Constraints) {
    for lead in ["a maximum of ", "up to ", "no more than ", "at most "] {
      guard let rest = text.firstRange(of: lead).map({ text[$0.upperBound...] }), let number = integer(rest) else {
        continue
      }
      let unit = rest.drop { $0.isNumber || $0 == "," || $0 == " " }
      let words = ["element", "item", "object", "group", "entr", "member", "value", "url", "uri", "address", "tag"]
      guard words.contains(where: unit.hasPrefix) else { continue }
      if constraints.maxItems == nil { constraints.maxItems = number }
      return
    }
  }

  private static func range(_ text: String, into constraints: inout Constraints) {
    guard constraints.minimum == nil, constraints.maximum == nil else { return }
    for (lead, link) in [
      ("valid values ", " to "), ("valid values are ", " to "), ("valid values are from ", " to "),
      ("value must be between ", " and "), ("must be between ", " and "), ("between ", " and "),
      ("valid range is ", " to "),
      ("allowed range is ", " to "), ("valid range: ", "-"), ("valid range ", "-"), ("from ", " to "),
    ] {
      guard let rest = text.firstRange(of: lead).map({ text[$0.upperBound...] }), let (low, after) = number(rest),
        after.hasPrefix(link), let (high, tail) = number(after.dropFirst(link.count))
      else { continue }
      if lead == "from " && !tail.contains("inclusive") { continue }
      if lead == "between ", !isRangeOfValues(tail) { continue }
      constraints.minimum = low
      constraints.maximum = high
      return
    }
  }

  /// "between 3 and 32 characters" limits something else.
  private static func isRangeOfValues(_ tail: Substring) -> Bool {
    let unit = tail.drop { $0 == " " || $0 == "," }
    let word = unit.prefix { $0.isLetter }
    return unit.isEmpty || unit.hasPrefix("inclusive") || unit.dropFirst(word.count).hasPrefix(" inclusive")
      || unit.hasPrefix("(")
  }

  private static func length(_ text: String, into constraints: inout Constraints) {
    if let rest = text.firstRange(of: "between ").map({ text[$0.upperBound...] }), let low = integer(rest),
      let link = rest.firstRange(of: " and "), let high = integer(rest[link.upperBound...]),
      rest.contains("characters"), constraints.maxLength == nil
    {
      constraints.minLength = low
      constraints.maxLength = high
      return
    }
    for lead in [
      "maximum length is ", "maximum length of ", "maximum length: ", "max length is ", "maximum length allowed is ",
      "maximum size is ", "maximum allowed length is ", "maximum allowed size is ", "maximum length ", "max. length: ",
      "max length: ", "max allowed length is ",
      "not exceed ", "can't exceed ", "cannot exceed ", "no more than ", "maximum of ", "maximum ",
      "limited to ", "character limit of ", "length can't exceed ", "up to ",
    ] {
      guard let rest = text.firstRange(of: lead).map({ text[$0.upperBound...] }), let number = integer(rest) else {
        continue
      }
      let unit = rest.drop { $0.isNumber || $0 == "," || $0 == " " }
      let isLength = lead.contains("length") || lead.hasPrefix("character limit")
      guard unit.hasPrefix("character") || unit.hasPrefix("unicode character") || (isLength && unit.isEmpty) else {
        continue
      }
      if constraints.maxLength == nil { constraints.maxLength = number }
      return
    }
    if constraints.maxLength == nil, let lead = text.firstRange(of: "maximum length of the "),
      let verb = text[lead.upperBound...].firstRange(of: " is "), let number = integer(text[verb.upperBound...]),
      text[verb.upperBound...].drop(while: { $0.isNumber || $0 == "," || $0 == " " }).hasPrefix("character")
    {
      constraints.maxLength = number
    }
    if constraints.maxLength == nil, let end = text.firstRange(of: " characters long"),
      let word = text[..<end.lowerBound].split(separator: " ").last, let number = integer(word),
      text[..<end.lowerBound].hasSuffix("is " + word)
    {
      constraints.minLength = number
      constraints.maxLength = number
    }
    if let limit = text.firstRange(of: " character limit"), constraints.maxLength == nil,
      let word = text[..<limit.lowerBound].split(separator: " ").last, let number = integer(word)
    {
      constraints.maxLength = number
    }
  }

  /// A non-negative integer at the head of a text, with or without thousands separators.
  private static func integer(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }.filter { $0 != "," }
    return digits.count <= 15 ? Int(digits) : nil
  }

  /// A number at the head of a text as JSON number text (RFC 8259, section 6), and what follows it.
  private static func number(_ text: Substring) -> (text: String, rest: Substring)? {
    var rest = text.drop { $0 == "`" || $0 == " " }
    var result = ""
    if rest.first == "-" || rest.first == "+" {
      if rest.first == "-" { result = "-" }
      rest = rest.dropFirst()
    }
    let whole = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
    rest = rest.dropFirst(whole.count)
    var digits = whole.filter { $0 != "," }.drop { $0 == "0" }
    if digits.isEmpty, !whole.isEmpty { digits = "0" }
    if digits.isEmpty { return nil }
    result += digits
    if rest.first == ".", let next = rest.dropFirst().first, next.isASCII, next.isNumber {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      result += "." + fraction
      rest = rest.dropFirst(fraction.count + 1)
    }
    if rest.first == "e" || rest.first == "E" {
      let sign = rest.dropFirst().prefix { $0 == "+" || $0 == "-" }.prefix(1)
      let exponent = rest.dropFirst(1 + sign.count).prefix { $0.isASCII && $0.isNumber }
      if !exponent.isEmpty {
        result += "E" + sign + exponent
        rest = rest.dropFirst(1 + sign.count + exponent.count)
      }
    }
    return (result, rest.first == "`" ? rest.dropFirst() : rest)
  }
}

extension TypeReference {
  var isNumber: Bool { isInteger || ["Single", "Double", "Decimal"].contains(name) }
}

extension Constraints {
  /// The limits that are set.
  var keys: [String] {
    var result: [String] = []
    if minimum != nil { result.append("minimum") }
    if maximum != nil { result.append("maximum") }
    if minLength != nil { result.append("minLength") }
    if maxLength != nil { result.append("maxLength") }
    if minItems != nil { result.append("minItems") }
    if maxItems != nil { result.append("maxItems") }
    return result
  }
}
