import APISchema
import Diagnostics
import MarkdownSyntax

/// The title, the summary and the deprecation of an operation.
extension OperationPageReader {
  mutating func readHead() {
    guard let title = page.title else {
      operation.title = page.frontMatter["title"] ?? operation.id
      return
    }
    facts.location = title.location
    trace.note(block: title.location, ReadingRules.title)
    trace.note(fact: "title: \(title.heading.plain)", at: title.location, by: ReadingRules.title)
    operation.title = Self.withoutDeprecation(title.heading.plain)
    for block in title.headBlocks {
      switch block.kind {
      case .paragraph(let text):
        if PageNamespace.isLine(text) { trace.note(block: block.location, ReadingRules.namespace) }
        let words = PageNamespace.below(text)
        if words.isEmpty || words.uppercased().hasPrefix("APPLIES TO") || operation.summary != nil { continue }
        operation.summary = Placeholder.summary(of: words)
        trace.note(block: block.location, ReadingRules.summary)
      default: continue
      }
    }
    if let banner = DeprecationBanner.find(in: title) {
      operation.deprecated = banner.text
      trace.note(block: banner.location, ReadingRules.deprecationBanner)
      trace.note(fact: "deprecated", at: banner.location, by: ReadingRules.deprecationBanner)
    }
    if operation.deprecated == nil, title.heading.plain.lowercased().contains("deprecated") {
      operation.deprecated = "deprecated"
    }
  }

  private static func withoutDeprecation(_ title: String) -> String {
    guard let range = title.lowercased().firstRange(of: "(deprecated)"),
      title.utf8.count == title.lowercased().utf8.count
    else { return title }
    return (title[..<range.lowerBound] + title[range.upperBound...]).trimmed()
  }
}
