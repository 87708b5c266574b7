import Diagnostics
import MarkdownSyntax

/// "Possible values are: `a`, `b`, `c`." and its variants.
enum ValueListPhrase {
  struct List: Hashable {
    var values: [String]
    /// The words of the page, marks dropped.
    var phrase: String
    /// Whether an item of the list stands for values that it doesn't name.
    var isOpen = false
  }

  /// The list of a description; `emphasised` is the text with words in emphasis marked as code, where there are any.
  /// Where one list has marks and another hasn't, the marked one counts.
  static func find(in text: String, emphasised: @autoclosure () -> String?, isInteger: Bool) -> List? {
    let leads = ValueListLead.all(in: text)
    if leads.isEmpty { return nil }
    for lead in leads {
      // "This value can be `null`" is no list.
      guard let list = marked(text, lead, isInteger: isInteger), lead.isSingular || list.values != ["null"] else {
        continue
      }
      if list.values.count > 1 || !lead.needsSeveral { return list }
    }
    if isInteger { return nil }
    for lead in leads {
      let sentence = sentence(text[lead.end...])
      guard !isOpen(sentence), let values = ValueListForms.bare(sentence, lead: lead) else { continue }
      return List(values: values, phrase: phrase(text, lead.start..<sentence.endIndex))
    }
    guard let text = emphasised() else { return nil }
    return ValueListLead.all(in: text).lazy.compactMap { marked(text, $0, isInteger: false) }.first
  }

  private static func marked(_ text: String, _ lead: ValueListLead, isInteger: Bool) -> List? {
    let rest = text[lead.end...]
    let sentence = sentence(rest)
    if isOpen(sentence) { return nil }
    if isInteger {
      return ValueListForms.integers(sentence).map {
        List(values: $0, phrase: phrase(text, lead.start..<sentence.endIndex))
      }
    }
    let isExplained = isExplained(sentence)
    if let items = ValueListItems.read(rest, mayStandApart: lead.isApart) {
      return List(
        values: items.values, phrase: phrase(text, lead.start..<text.endIndex), isOpen: items.isOpen)
    }
    if isExplained, let values = explained(rest) {
      return List(values: values, phrase: phrase(text, lead.start..<text.endIndex))
    }
    // One explained value of several: the rest of them stands in prose.
    if isExplained, !lead.isSingular { return nil }
    return ValueListForms.codes(sentence).map {
      List(values: $0, phrase: phrase(text, lead.start..<sentence.endIndex))
    }
  }

  private static func phrase(_ text: String, _ range: Range<String.Index>) -> String {
    let plain = text[range].without(UInt8(ascii: "`"))
    return (plain.contains(DescriptionText.itemText) ? plain.filter { $0 != DescriptionText.item } : plain).collapsed()
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
    let parts = sentence.parts(at: UInt8(ascii: "`"), omittingEmpty: false)
    return parts.count == 3 && isExplanation(parts[2])
  }

  /// "`a`: This. `b`: That.": each value begins a sentence, and words explain it; `nil` for a list that isn't so.
  private static func explained(_ text: Substring) -> [String]? {
    let parts = text.parts(at: UInt8(ascii: "`"), omittingEmpty: false)
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
  static func sentence(_ text: Substring) -> Substring {
    var inCode = false
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == UInt8(ascii: "`") {
        inCode.toggle()
      } else if !inCode, bytes[index] == UInt8(ascii: "."), !text[..<index].hasSuffix("e.g"),
        !text[..<index].hasSuffix("i.e"),
        text[next...].first.map({ $0 == " " || $0 == "\n" || $0.isUppercase }) ?? true
      {
        return text[..<index]
      }
      index = next
    }
    return text
  }
}
