import Diagnostics
import MarkdownSyntax

/// "The request body must contain **name** and **depth**."
enum ContentPhrase {
  private static let verbs = ["must contain ", "must include ", "must specify ", "must provide ", "has to contain "]

  /// The properties that a paragraph says a body must contain; those under a condition left out.
  static func names(in text: RichText) -> [String] {
    let marked = DescriptionText.emphasised(text) ?? text.marked
    var names: [String] = []
    for sentence in Sentences.split(marked) {
      let lower = sentence.asciiLowercased()
      guard lower.contains("body"), let verb = verbs.lazy.compactMap({ lower.firstRange(of: $0) }).first,
        !["if ", "when ", "unless "].contains(where: { lower.hasPrefix($0) || lower.contains(" " + $0) })
      else { continue }
      let offset = lower.utf8.distance(from: lower.startIndex, to: verb.upperBound)
      let rest = sentence[sentence.utf8.index(sentence.startIndex, offsetBy: offset)...]
      for (position, part) in rest.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
        guard position % 2 == 1 else {
          // "… **name**, which is …" and "… **name** object": what is marked after other words is something else.
          let words = part.split { " ,".contains($0) }
          if position > 0, !words.allSatisfy({ ["and", "or", "the"].contains($0) }) { break }
          continue
        }
        if let name = PropertyName(RichText([.text(String(part))])), !names.contains(name.text) {
          names.append(name.text)
        }
      }
    }
    return names
  }
}
