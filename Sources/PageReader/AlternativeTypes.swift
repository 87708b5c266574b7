import Diagnostics
import MarkdownSyntax

/// Types that a sentence joins by "or", such as "a [user](user.md) or [group](group.md) object".
enum AlternativeTypes {
  /// How many links of a sentence, from the first one on, name one of several types: at least one.
  ///
  /// - Parameter sentence: its text without marks, in which the links have their texts.
  static func count(_ links: ArraySlice<Link>, in sentence: Substring) -> Int {
    guard let first = links.first, var place = sentence.firstRange(of: first.text)?.upperBound else { return 1 }
    var count = 1
    var joined = 1
    for link in links.dropFirst() {
      guard let next = sentence[place...].firstRange(of: link.text) else { break }
      let words = sentence[place..<next.lowerBound].split(separator: " ").filter { !articles.contains($0) }
      guard words.allSatisfy({ separators.contains($0) }), !words.isEmpty else { break }
      count += 1
      // A comma counts once an "or" follows: "a, b, or c".
      if words.contains("or") { joined = count }
      place = next.upperBound
    }
    return joined
  }

  private static let articles: Set<Substring> = ["a", "an", "the", "new"]
  private static let separators: Set<Substring> = ["or", ",", "object", "object,", "objects", "collection"]
}
