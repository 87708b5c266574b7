import Diagnostics
import MarkdownSyntax

/// An alert under the title that says that what the page documents is deprecated:
///
///     > [!CAUTION]
///     > This API is deprecated and stops returning data on October 30, 2026.
enum DeprecationBanner {
  private static let verbs = [
    "is deprecated", "are deprecated", "been deprecated", "be deprecated", "being deprecated", "now deprecated",
    "is obsolete", "been retired", "be retired", "is retired", "are retired", "being retired",
  ]
  /// What a sentence is about where it isn't about the page's subject as a whole.
  private static let parts = [
    "parameter", "property", "properties", "value", "member", "permission", "header", "scope", "field", "version",
    " which ", " if ", " when ", " where ",
  ]
  private static let kinds = ["[!CAUTION]", "[!IMPORTANT]", "[!WARNING]", "[!NOTE]", "[!TIP]"]

  /// The words of the banner among the blocks under a title.
  static func find(in title: Section) -> (text: String, location: SourceLocation)? {
    // The published rendition of a page has a paragraph "Caution" and, after it, the text.
    let head = title.headBlocks
    let apart =
      head.count == title.blocks.count ? [] : Set(title.blocks.map(\.location)).subtracting(head.map(\.location))
    for block in title.blocks {
      switch block.kind {
      case .quote(let blocks):
        for inner in blocks {
          guard case .paragraph(let text) = inner.kind, let words = words(of: text) else { continue }
          return (words, inner.location)
        }
      case .paragraph(let text) where apart.contains(block.location):
        if let words = words(of: text) { return (words, block.location) }
      default: continue
      }
    }
    return nil
  }

  private static func words(of text: RichText) -> String? {
    var plain = text.plain
    if let kind = kinds.first(where: { plain.uppercased().hasPrefix($0) }) {
      plain = plain.dropFirst(kind.count).trimmed()
    }
    for sentence in Sentences.split(plain) where states(sentence.asciiLowercased()) { return plain }
    return nil
  }

  private static func states(_ sentence: String) -> Bool {
    if sentence.hasPrefix("deprecated") { return true }
    guard let verb = verbs.compactMap({ sentence.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
      return false
    }
    let subject = " " + sentence[..<verb.lowerBound]
    return !parts.contains(where: subject.contains)
  }
}
