import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the facts that the description of a property states in its sentences.
struct DescriptionReader {
  /// Sentences beyond these are not searched for facts; the longest description of a real reference has forty.
  static let maximumSentences = 1000

  let page: String

  /// Adds what the description states to a property; gives the type that it says the property is inherited from.
  func read(_ cell: RichText, into property: inout Property) -> Link? {
    var text = DescriptionText.of(cell)
    let inherited = InheritedPhrase.find(in: &text, links: cell.links)
    for sentence in Sentences.split(text).prefix(Self.maximumSentences) {
      let sentence = Sentence(sentence)
      if sentence.isItem { continue }
      RequiredPhrase.read(sentence, into: &property)
      AccessPhrase.read(sentence, into: &property)
      DefaultPhrase.read(sentence, into: &property)
      LimitPhrase.read(sentence, into: &property)
      QueryPhrase.read(sentence, into: &property)
      DeprecatedPhrase.read(sentence, into: &property)
    }
    let list = ValueListPhrase.find(
      in: text, emphasised: DescriptionText.emphasised(cell), isInteger: property.type.isInteger)
    if let list {
      property.values = list.values
      if list.isOpen || FlagsPhrase.combines(text) { property.valuesOpen = true }
      var constraints = property.constraints ?? Constraints()
      constraints.phrases["values"] = list.phrase
      property.constraints = constraints
    }
    property.summary = Placeholder.summary(of: cell.plain)
    return inherited
  }
}

extension TypeReference {
  var isInteger: Bool { ["Int16", "Int32", "Int64", "Byte", "SByte"].contains(name) }
}

/// Texts that a writer has yet to fill in.
enum Placeholder {
  /// The description without placeholders; `nil` where nothing else is left.
  static func summary(of text: String) -> String? {
    // Most descriptions neither hold the one placeholder nor can begin with the other.
    if !isPlaceholder(text), let first = text.utf8.first, first | 0x20 != UInt8(ascii: "n") { return text }
    var result = ""
    var rest = text[...]
    var isChanged = false
    while let start = rest.firstRange(of: "TODO:") {
      isChanged = true
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      // The placeholder runs to the end of its phrase, before a fact such as "Required."
      let next = rest.firstRange(of: "TODO:")?.lowerBound ?? rest.endIndex
      let facts = [" Required", " Optional", " Inherited from", " Read-only", ". "]
      let end = facts.compactMap { rest[..<next].firstRange(of: $0)?.lowerBound }.min() ?? next
      rest = rest[end...]
    }
    result += rest
    if isChanged { result = result.collapsed() }
    if result.lowercased().hasPrefix("not yet documented") {
      result = result.dropFirst("not yet documented".count).drop { $0 == "." || $0 == " " }.trimmed()
    }
    return result.isEmpty ? nil : result
  }

  static func isPlaceholder(_ text: String) -> Bool { text.contains("TODO:") }

  /// Whether a text of a page is, or holds, what a writer has yet to replace.
  static func isLeft(in text: String) -> Bool {
    if text.contains("TODO"), text.contains("TODO:") || text.contains("TODO ") || text.hasSuffix("TODO") { return true }
    return text == "TBD" || text.contains("ot yet documented")
  }
}
