/// The first line of a template that was made from a built-in one: `{{! docwright: model sha256:… }}`.
package struct TemplateOrigin: Hashable, Sendable {
  package var name: String
  /// The digest of the built-in text in hexadecimal digits.
  package var digest: String

  package init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }

  /// The origin that a template records in its first line, if it does.
  package init?(firstLineOf text: String) {
    let line = text.prefix { !$0.isNewline }
    guard line.hasPrefix(Self.start), let end = line.range(of: "}}") else { return nil }
    let words = line[..<end].dropFirst(Self.start.count).split(separator: " ")
    guard words.count == 2, let digest = words.last, digest.hasPrefix(Self.algorithm) else { return nil }
    name = String(words[0])
    self.digest = String(digest.dropFirst(Self.algorithm.count))
  }

  /// The line without its end.
  package var line: String { "\(Self.start) \(name) \(Self.algorithm)\(digest) }}" }

  /// A template without the line: it renders nothing.
  static func withoutLine(_ text: String) -> String {
    guard text.hasPrefix(start), let end = text.firstIndex(where: \.isNewline) else { return text }
    return String(text[text.index(after: end)...])
  }

  private static let start = "{{! docwright:"
  private static let algorithm = "sha256:"
}

extension Substring {
  /// The index where a text begins first.
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
