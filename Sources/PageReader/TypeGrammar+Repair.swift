import Diagnostics
import MarkdownSyntax

extension TypeGrammar {
  /// The type in a cell that holds more or less than a type: a sentence behind it, `[event](event.md) collection. Holds …`,
  /// or a link that isn't closed, `[event](event.md`.
  func repair(_ text: String, links: [Link], location: SourceLocation) -> TypeMention? {
    if let label = links.first?.text, text.hasPrefix(label), let end = text.firstRange(of: ". ") {
      let rest = String(text[..<end.lowerBound].dropFirst(label.count))
      let head = RichText([.link(destination: links[0].destination, children: [.text(label)]), .text(rest)])
      if let mention = read(head, location: location), case .named = mention.core { return mention }
    }
    guard text.first == "[", let middle = text.firstRange(of: "]("), !text.hasSuffix(")") else { return nil }
    let label = String(text[..<middle.lowerBound].dropFirst())
    let target = LinkTarget(String(text[middle.upperBound...]), on: page)
    guard Self.isTypeName(label), Self.primitive(label) == nil else { return nil }
    return TypeMention(.named(label, page: target.page, fragment: target.fragment), location: location)
  }
}
