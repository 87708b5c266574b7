import Diagnostics
import MarkdownSyntax

/// "Possible values are: `a`, `b`, `c`." and its variants.
enum ValueListPhrase {
  struct List: Hashable {
    var values: [String]
    /// The words of the page, marks dropped.
    var phrase: String
  }

  private static let leads = [
    "possible values are", "possible values:", "possible values for", "possible value is", "possible value are",
    "possible values include", "supported values are", "supported values for", "supported values:",
    "allowed values are",
    "allowed values:", "valid values are", "valid values:", "the values are", "permitted values are", "values:",
  ]

  static func find(in text: String, isInteger: Bool) -> List? {
    let lower = text.lowercased()
    guard lower.contains("value"), lower.utf8.count == text.utf8.count else { return nil }
    var found: (range: Range<String.Index>, list: [String])?
    for lead in leads {
      guard let range = lower.firstRange(of: lead) else { continue }
      let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
      let start = text.utf8.index(text.startIndex, offsetBy: offset)
      let sentence = sentence(text[start...])
      if isOpen(sentence) { return nil }
      let list: [String]?
      var end = sentence.endIndex
      if isInteger {
        list = labelledIntegers(sentence)
      } else if isExplained(sentence) {
        list = explained(text[start...])
        end = text.endIndex
      } else {
        list = codes(sentence) ?? bare(sentence, lead: lead)
      }
      guard let list, !list.isEmpty else { continue }
      let head = text.utf8.index(
        text.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: range.lowerBound))
      found = (head..<end, list)
      break
    }
    guard let found else { return nil }
    return List(values: found.list, phrase: text[found.range].replacing("`", with: "").collapsed())
  }

  /// Whether the words give the ends of a series in place of its members: "`a1` through `a9`".
  private static func isOpen(_ sentence: Substring) -> Bool {
    [" through ", " thru ", "` to `", "` - `", "`-`"].contains(where: sentence.contains)
  }

  /// Whether a value is followed by words that explain it, so that the next value stands in another sentence.
  private static func isExplanation(_ text: Substring) -> Bool {
    let text = text.drop { $0 == " " }
    return [":", "\u{2014}", "\u{2013}", "- "].contains(where: text.hasPrefix) && text.contains(where: \.isLetter)
  }

  /// Whether a list has one value in its first sentence, and that one is explained.
  private static func isExplained(_ sentence: Substring) -> Bool {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    return parts.count == 3 && isExplanation(parts[2])
  }

  /// "`a`: This. `b`: That.": each value begins a sentence, and words explain it; `nil` for a list that isn't so.
  private static func explained(_ text: Substring) -> [String]? {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    var values: [String] = []
    var seen = Set<String>()
    for index in stride(from: 1, to: parts.count - 1, by: 2) where isExplanation(parts[index + 1]) {
      let before = parts[index - 1].trimmed()
      guard index == 1 || before.hasSuffix(".") || before.hasSuffix(";") else { return nil }
      if seen.insert(parts[index].trimmed()).inserted { values.append(parts[index].trimmed()) }
    }
    return values.count > 1 ? values : nil
  }

  /// The text up to the period that ends it, code spans skipped.
  private static func sentence(_ text: Substring) -> Substring {
    var inCode = false
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == "`" {
        inCode.toggle()
      } else if !inCode, text[index] == ".", next == text.endIndex || text[next] == " " || text[next].isUppercase {
        return text[..<index]
      }
      index = next
    }
    return text
  }

  /// The code spans of a list, in order, each once; stops where prose follows a list that has ended.
  private static func codes(_ text: Substring) -> [String]? {
    var values: [String] = []
    var seen = Set<String>()
    var parts = text.split(separator: "`", omittingEmptySubsequences: false)[...]
    guard parts.count >= 3 else { return nil }
    parts = parts.dropFirst()
    while let code = parts.first, parts.count >= 2 {
      let value = code.trimmed()
      if !value.isEmpty, !value.hasPrefix("$"), value != "etc.", !value.hasPrefix("Prefer:"),
        seen.insert(value).inserted
      {
        values.append(value)
      }
      let between = parts[parts.index(after: parts.startIndex)]
      parts = parts.dropFirst(2)
      let words = between.filter { $0.isLetter }
      if words.lowercased().hasPrefix("notethatyoumustuse")
        || between.lowercased().contains("default") && !between.contains("(")
      {
        break
      }
    }
    return values
  }

  /// `0 - `Not Ready`, 1 - `Ready``: the numbers are the values.
  private static func labelledIntegers(_ text: Substring) -> [String]? {
    var values: [String] = []
    var seen = Set<String>()
    for part in text.split(separator: ",") {
      let item = part.trimmed().drop { $0 == ":" || $0 == " " || $0 == "`" }
      let number = item.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }.prefix { $0 != "-" || $0 == item.first }
      guard Int64(number) != nil else { return values.count > 1 ? values : nil }
      // `1-500` is a range.
      if item.dropFirst(number.count).first == "-" { return nil }
      if seen.insert(String(number)).inserted { values.append(String(number)) }
    }
    return values.count > 1 ? values : nil
  }

  /// A list without code spans: words of one kind, separated by commas; two at least.
  private static func bare(_ text: Substring, lead: String) -> [String]? {
    guard text.first == ":" || lead.hasSuffix(":") || lead.hasSuffix("are") else { return nil }
    var values: [String] = []
    let list = text.drop { $0 == ":" || $0 == " " }
    for part in list.split(separator: ",") {
      var word = part.trimmed()
      for lead in ["and ", "or "] where word.hasPrefix(lead) { word = String(word.dropFirst(lead.count)) }
      word = word.replacing("\"", with: "").replacing("'", with: "").trimmed()
      for tail in word.components(separatedBy: " or ") {
        guard let first = tail.unicodeScalars.first, first.properties.isAlphabetic,
          tail.unicodeScalars.allSatisfy({
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
          })
        else { return nil }
        values.append(tail)
      }
    }
    return values.count > 1 ? values : nil
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator).map { $0.trimmed() }
  }
}
