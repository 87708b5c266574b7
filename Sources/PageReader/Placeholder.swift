import Diagnostics
import MarkdownSyntax

/// Texts that a writer has yet to fill in: "TODO: Add a description", "Not yet documented", "TBD".
enum Placeholder {
  /// The text without placeholders; `nil` where nothing else is left.
  static func summary(of text: String) -> String? {
    guard mayHold(text), let first = marker(in: text[...]) else { return text.isEmpty ? nil : text }
    var result = ""
    var rest = text[...]
    var next: Range<Substring.Index>? = first
    while let marker = next {
      result += rest[..<marker.lowerBound]
      rest = rest[marker.upperBound...]
      next = self.marker(in: rest, isStart: false)
      // The placeholder runs to the end of its phrase, before a fact such as "Required."
      let limit = next?.lowerBound ?? rest.endIndex
      let facts = [" Required", " Optional", " Inherited from", " Read-only", ". "]
      let end = facts.compactMap { rest[..<limit].firstRange(of: $0)?.lowerBound }.min() ?? limit
      rest = rest[(text[marker].hasPrefix(todo) ? end : rest.startIndex)...]
    }
    result += rest.drop { $0 == "." && result.isEmpty }
    result = result.collapsed()
    return result.isEmpty ? nil : result
  }

  /// Whether a text is, or holds, what a writer has yet to replace.
  static func isLeft(in text: String) -> Bool { mayHold(text) && marker(in: text[...]) != nil }

  private static let todo = "TODO"
  private static let undocumented = "not yet documented"

  /// Most texts neither hold the one placeholder nor can begin with the others.
  private static func mayHold(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return first | 0x20 == UInt8(ascii: "n") || first == UInt8(ascii: "T") || text.contains(todo)
  }

  /// The first words that mark a placeholder: `TODO:` anywhere, other words only where a phrase begins, since "the TODO
  /// list" and "members not yet documented" are prose.
  private static func marker(in text: Substring, isStart: Bool = true) -> Range<Substring.Index>? {
    if isStart {
      if text == "TBD" || text == "TBD." { return text.startIndex..<text.endIndex }
      let head = text.prefix(undocumented.count)
      if head.asciiLowercased() == undocumented { return head.startIndex..<head.endIndex }
    }
    var rest = text
    while let range = rest.firstRange(of: todo) {
      let before = text[..<range.lowerBound]
      let after = text[range.upperBound...]
      if after.hasPrefix(":") { return range.lowerBound..<text.index(after: range.upperBound) }
      let begins = before.isEmpty && isStart || before.hasSuffix(". ")
      if begins, after.isEmpty || after.hasPrefix(" ") || after == "." { return range }
      rest = after
    }
    return nil
  }
}
