import Diagnostics
import MarkdownSyntax

/// Notes, while a page is read, which rule read which block and which fact; the account of a page is made of it.
///
/// A reference, so that the readers of a page's parts write into one.
package final class ReadingTrace {
  /// Where a fact was read, and by which rule.
  package struct Origin: Hashable, Sendable {
    package var location: SourceLocation
    /// What was read, as `explain` shows it: `property displayName: String`.
    package var text: String
    package var rule: Rule
  }

  typealias Blocks = [SourceLocation: Rule]

  /// What became of each block that a reader looked at.
  private(set) var blocks: Blocks = [:]
  private(set) var origins: [Origin] = []
  private let isKept: Bool

  /// - Parameter isKept: false where nobody will ask; then nothing is noted.
  init(isKept: Bool) {
    self.isKept = isKept
  }

  /// Notes what became of a block. Of several rules, one that reads counts, else the first.
  func note(block location: SourceLocation, _ rule: Rule) {
    guard isKept else { return }
    if let known = blocks[location], known.effect == .reads || rule.effect != .reads { return }
    blocks[location] = rule
  }

  func note(fact text: @autoclosure () -> String, at location: SourceLocation, by rule: Rule) {
    guard isKept else { return }
    origins.append(Origin(location: location, text: text(), rule: rule))
  }

  /// Notes the facts of a row, the type first.
  func note(row: PropertyFacts, as kind: String) {
    guard isKept else { return }
    let name = row.property.name
    note(fact: "\(kind) \(name): \(row.type.text)", at: row.location, by: ReadingRules.row)
    if let base = row.inheritedFrom {
      note(fact: "\(kind) \(name), inheritedFrom: \(base.text)", at: row.location, by: ReadingRules.inheritedPhrase)
    }
    for (key, value) in row.property.json.object?.members ?? [] {
      guard let rule = ReadingRules.ofFact[key] else { continue }
      note(fact: "\(kind) \(name), \(key): \(value.string ?? value.serialized())", at: row.location, by: rule)
    }
  }
}

extension TypeMention {
  /// As the page writes it.
  package var text: String {
    let name =
      switch core {
      case .primitive(let primitive): primitive.rawValue
      case .named(let label, let page, _): page.map { "\(label) (\($0))" } ?? label
      case .untyped: "untyped"
      case .either(let mentions): mentions.map(\.text).joined(separator: " or ")
      case .unknown(let text): text
      }
    return collection ? name + " collection" : name
  }
}
