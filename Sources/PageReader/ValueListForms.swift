import Diagnostics
import MarkdownSyntax

/// The forms in which a sentence lists values.
enum ValueListForms {
  /// The code spans of a list, in order, each once; notes in brackets are none, and prose ends the list.
  static func codes(_ text: Substring) -> [String]? {
    let parts = text.parts(at: UInt8(ascii: "`"), omittingEmpty: false)
    guard parts.count >= 3, isLead(parts[0]) else { return nil }
    var values: [String] = []
    var seen = Set<String>()
    var depth = 0
    var isWhole = true
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      if index > 1 {
        let between = parts[index - 1]
        // A list may stand in brackets as a whole; brackets behind a value hold a note.
        let isNote = depth > 0
        depth = max(0, depth + between.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) })
        if depth > 0 || isNote && !between.contains(")") { continue }
        if !isSeparator(between) {
          isWhole = false
          break
        }
      }
      let value = parts[index].trimmed()
      if !value.isEmpty, !value.hasPrefix("$"), value != "etc.", !value.hasPrefix("Prefer:"),
        seen.insert(value).inserted
      {
        values.append(value)
      }
    }
    // A last value whose mark isn't closed is a word behind an apostrophe.
    if depth == 0, let tail = parts.last, tail.hasPrefix(", '"), isWord(String(tail.dropFirst(3))) {
      values.append(String(tail.dropFirst(3)))
    }
    // A backtick that stands alone above turns marks round: the last value opens a span that has no end.
    if isWhole, depth == 0, parts.count.isMultiple(of: 2), isSeparator(parts[parts.count - 2]),
      let tail = parts.last, let end = tail.firstIndex(of: "'"), isWord(String(tail[..<end])),
      seen.insert(String(tail[..<end])).inserted
    {
      values.append(String(tail[..<end]))
    }
    return values.isEmpty ? nil : values
  }

  /// Whether the words before the first value leave it the first of a list: none, "either", or any with a colon.
  private static func isLead(_ text: Substring) -> Bool {
    if text.trimmed().hasSuffix(":") { return true }
    return text.split { " ,(\n".contains($0) }.allSatisfy {
      joins.contains($0.asciiLowercased()) || ["one", "of", "following", "values", "value", "strings"].contains($0)
    }
  }

  private static let joins: Set<String> = [
    "and", "or", "and/or", "also", "either", "the", "a", "an", "as", "well", "|", "/", "&",
  ]

  /// Whether the words between two values join them: their last part, behind a comma or a note, is "and", "or" or empty.
  private static func isSeparator(_ text: Substring) -> Bool {
    let tail =
      text.split(omittingEmptySubsequences: false) { ",;)\n".contains($0) || $0 == DescriptionText.item }.last ?? ""
    let words = tail.split(separator: " ")
    if words.allSatisfy({ joins.contains($0.asciiLowercased()) }) {
      // Spans side by side are no list of values, but of characters or so.
      return !words.isEmpty || text.contains { !" ".contains($0) }
    }
    // "`a` - that is so, or `b`", "`a`: that or `b`"
    return words.last.map { ["or", "and"].contains($0) } ?? false
  }

  /// "0 - `Not Ready`, 1 - `Ready`", "5 or 1000": the numbers are the values.
  static func integers(_ text: Substring) -> [String]? {
    var values: [String] = []
    var seen = Set<String>()
    let list = String(text).replacing(" or ", with: ",").replacing("\n", with: ",").filter {
      $0 != DescriptionText.item
    }
    for part in list.split(separator: ",") {
      let item = part.trimmed().drop { $0 == ":" || $0 == " " || $0 == "`" }
      if item.isEmpty { continue }
      let number = item.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }.prefix { $0 != "-" || $0 == item.first }
      if item.prefix(while: \.isLetter) == "null", !values.isEmpty {
        values.append("null")
        continue
      }
      guard Int64(number) != nil else { return values.count > 1 ? values : nil }
      // `1-500` is a range.
      let rest = item.dropFirst(number.count)
      if rest.first == "-" || rest.hasPrefix(" to ") || rest.hasPrefix(" and ") { return nil }
      if seen.insert(String(number)).inserted { values.append(String(number)) }
    }
    return values.count > 1 ? values : nil
  }

  /// A list without code spans: words of one kind, separated by commas; two at least, or one that is announced alone.
  static func bare(_ text: Substring, lead: ValueListLead) -> [String]? {
    guard lead.takesBareWords || lead.isSingular else { return nil }
    let list = firstLines(withoutNotes(text)).replacing(" and ", with: ",").replacing(" or ", with: ",")
      .replacing(";", with: ",")
    var values: [String] = []
    var seen = Set<String>()
    let parts = list.split(separator: ",").map { $0.trimmed() }
    var isQuoted = true
    for (position, part) in parts.enumerated() {
      var word = part[...]
      for lead in ["and ", "or "] where word.hasPrefix(lead) { word = word.dropFirst(lead.count) }
      if ["and", "or", ""].contains(word) { continue }
      // "and more", "empty": no values.
      if position > 1, ["more", "empty", "others", "blank"].contains(word) { continue }
      let bare = unquoted(word)
      if bare == word { isQuoted = false }
      let value = bare.prefix { $0 != "=" }.trimmed()
      guard isWord(value) else { return nil }
      if seen.insert(value).inserted { values.append(value) }
    }
    if values.count == 1 { return isQuoted ? values : nil }
    return values.isEmpty ? nil : values
  }

  /// The lines up to the first that isn't cut off in the midst of a list.
  private static func firstLines(_ text: String) -> String {
    var result = ""
    for line in text.split(separator: "\n") {
      result += (result.isEmpty ? "" : " ") + line
      if !line.hasSuffix(","), !line.hasSuffix(" or"), !line.hasSuffix(" and") { break }
    }
    return result
  }

  private static func unquoted(_ text: Substring) -> Substring {
    let quotes = "\"'\u{201C}\u{201D}\u{2018}\u{2019}*_"
    var result = text.drop(while: quotes.contains)
    while let last = result.last, quotes.contains(last) { result.removeLast() }
    return result
  }

  private static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-" || $0 == ".")
    }
  }

  private static func withoutNotes(_ text: Substring) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")", depth > 0 { depth -= 1 } }
      return depth == 0 && character != DescriptionText.item
    }
  }
}
