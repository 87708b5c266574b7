/// Numbers as the pages write them.
enum NumberText {
  /// A non-negative integer at the head of a text, with or without thousands separators.
  static func integer(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }.filter { $0 != "," }
    return digits.count <= 15 ? Int(digits) : nil
  }

  /// What follows the integer at the head of a text.
  static func unit(_ text: Substring) -> Substring {
    text.drop { $0.isASCII && ($0.isNumber || $0 == ",") }.drop { $0 == " " || $0 == "-" }
  }

  /// A number at the head of a text as JSON number text (RFC 8259, section 6), and what follows it.
  static func number(_ text: Substring) -> (text: String, rest: Substring)? {
    var rest = text.drop { $0 == " " }
    var result = ""
    if rest.first == "-" || rest.first == "+" {
      if rest.first == "-" { result = "-" }
      rest = rest.dropFirst()
    }
    let whole = whole(rest)
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
    return (result, rest)
  }

  /// Digits, with commas that have a digit on both sides.
  private static func whole(_ text: Substring) -> Substring {
    var digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
    while digits.last == "," { digits.removeLast() }
    return digits
  }

  /// Two numbers that a word or a dash joins: "1 to 9", "1 and 9", "1-9".
  static func interval(_ text: Substring) -> (low: String, high: String, rest: Substring)? {
    guard let (low, after) = number(text) else { return nil }
    for link in [" to ", " and ", " through ", "-", " - ", "\u{2013}", " \u{2013} "] where after.hasPrefix(link) {
      guard let (high, rest) = number(after.dropFirst(link.count)) else { continue }
      return (low, high, rest)
    }
    return nil
  }
}
