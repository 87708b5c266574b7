import Diagnostics
import MarkdownSyntax

/// "Inherited from [x](x.md)", wherever it stands; often glued to the sentence before it.
enum InheritedPhrase {
  /// Takes the phrases out of the text; gives the link of the last one, or its bare name.
  static func find(in text: inout String, links: [Link]) -> Link? {
    guard text.contains("nherit") else { return nil }
    var found: Link?
    for phrase in ["Inherited from ", "Inherits from ", " is inherited from "] {
      // A row says it once or twice; what says it more often is no row of a reference.
      for _ in 0..<8 {
        guard let start = text.firstRange(of: phrase) else { break }
        let rest = text[start.upperBound...]
        let name = rest.drop { $0 == "`" }.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
        var label = String(name)
        while label.hasSuffix(".") { label.removeLast() }
        if label.isEmpty { return found }
        // "where it is inherited from the parent" speaks of something else.
        if phrase.hasPrefix(" "), !links.contains(where: { $0.text == label }) { break }
        found = links.last { $0.text == label } ?? Link(text: label, destination: "")
        var end = rest.drop { $0 == "`" }.dropFirst(label.count).drop { $0 == "`" }
        if end.first == "." { end = end.dropFirst() }
        let before = text[..<start.lowerBound].trimmed()
        let glue = before.isEmpty || before.hasSuffix(".") || before.hasSuffix(")") ? " " : ". "
        text = (before + glue + end).trimmed()
      }
    }
    return found
  }
}
