import MarkdownSyntax

/// The `Namespace: microsoft.graph` line under the title.
enum PageNamespace {
  static let fallback = "microsoft.graph"
  private static let lead = "Namespace:"

  static func of(_ page: Page) -> String {
    for block in page.title?.blocks ?? [] {
      guard case .paragraph(let text) = block.kind, isLine(text) else { continue }
      var name = name(in: text)
      while name.last == "." { name = name.dropLast() }
      if TypeGrammar.isTypeName(String(name)) { return String(name) }
    }
    return fallback
  }

  static func isLine(_ text: RichText) -> Bool { text.plain.hasPrefix(lead) }

  /// The text of a paragraph without the namespace, where that line is not set apart from what follows.
  static func below(_ text: RichText) -> String {
    guard isLine(text) else { return text.plain }
    return text.plain.dropFirst(lead.count).trimmed().dropFirst(name(in: text).count).trimmed()
  }

  private static func name(in text: RichText) -> Substring {
    text.plain.dropFirst(lead.count).trimmed().prefix { $0 != " " }
  }
}
