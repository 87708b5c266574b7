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
    if Self.mayState(text) {
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
    }
    let list =
      ValueListPhrase.find(
        in: text, emphasised: DescriptionText.emphasised(cell), isInteger: property.type.isInteger)
      ?? EvolvablePhrase.later(in: text)
    if let list {
      property.values = list.values
      if list.isOpen || EvolvablePhrase.matches(text, members: list.values) || FlagsPhrase.combines(text) {
        property.valuesOpen = true
      }
      var constraints = property.constraints ?? Constraints()
      constraints.phrases["values"] = list.phrase
      property.constraints = constraints
    }
    property.summary = Placeholder.summary(of: cell.plain)
    return inherited
  }

  /// Whether a text may have a sentence of which any phrase reads a fact: many only say what a property is.
  private static func mayState(_ text: String) -> Bool {
    // Words may be marked in part.
    let pairs = LetterPairs(text, skipping: UInt8(ascii: "`"))
    return LimitPhrase.hasDigit(text) || text.hasByte(UInt8(ascii: "$"))
      || cues.contains { $0.mayStand(in: pairs) }
      // Sentences are read without the ends of their lines and the signs of items.
      || text.hasByte(0x0A) || text.contains(DescriptionText.itemText)
  }

  /// What each of the phrases looks for.
  private static let cues = [
    RequiredPhrase.cues, AccessPhrase.cues, DefaultPhrase.cues, LimitPhrase.cues, QueryPhrase.cues,
    DeprecatedPhrase.cues,
  ]
}

extension TypeReference {
  var isInteger: Bool { ["Int16", "Int32", "Int64", "Byte", "SByte"].contains(name) }
}
