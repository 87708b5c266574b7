import Diagnostics
import MarkdownSyntax

/// A list with a value at the head of each line or list item, often explained: "`a`: This", "b -- That", "\"c\" - Else".
enum ValueListItems {
  /// The values of the items at the head of a text, and whether an item stands for others; `nil` where there is no such
  /// list.
  static func read(_ text: Substring, mayStandApart: Bool) -> (values: [String], isOpen: Bool)? {
    var rest = text.drop { $0 == " " || $0 == ":" || $0 == "." }
    if mayStandApart, let first = rest.firstIndex(of: DescriptionText.item) { rest = rest[first...] }
    guard rest.first == "\n" || rest.first == DescriptionText.item else { return nil }
    var values: [String] = []
    var seen = Set<String>()
    var isMarked = false
    var isOpen = false
    for line in rest.split(separator: "\n") {
      let items = line.first == DescriptionText.item ? line.split(separator: DescriptionText.item) : [line]
      for item in items {
        let isItem = line.first == DescriptionText.item
        let item = item.drop { $0 == " " }
        guard let value = value(item, isItem: isItem) else {
          // One item in prose among others with marks stands for values that the page doesn't name.
          if isItem, isMarked {
            isOpen = true
            continue
          }
          return values.count > 1 ? (values, isOpen) : nil
        }
        if values.isEmpty { isMarked = item.first == "`" }
        if seen.insert(value).inserted { values.append(value) }
      }
    }
    return values.isEmpty ? nil : (values, isOpen)
  }

  /// The value at the head of an item; a line of its own has it in marks, or it is prose.
  private static func value(_ text: Substring, isItem: Bool) -> String? {
    let closing: [Character: Character] = ["`": "`", "\"": "\"", "'": "'", "\u{201C}": "\u{201D}"]
    if let first = text.first, let close = closing[first], let end = text.dropFirst().firstIndex(of: close) {
      let value = text[text.index(after: text.startIndex)..<end].trimmed()
      // "`a`, `b`" is a list of its own.
      let rest = text[text.index(after: end)...].drop { $0 == " " }
      if rest.hasPrefix(","), rest.contains("`") || rest.contains("\"") { return nil }
      return value.isEmpty ? nil : value
    }
    guard isItem else { return nil }
    var head = text
    for end in [" - ", " -- ", ":", " \u{2013} ", " \u{2014} ", " ("] {
      if let range = head.firstRange(of: end) { head = head[..<range.lowerBound] }
    }
    let word = head.prefix { $0 != "." && $0 != "," && $0 != ";" }.trimmed()
    let isWord = word.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "_-\\".unicodeScalars.contains($0))
    }
    return word.isEmpty || !isWord ? nil : word
  }
}
