import Diagnostics
import DocwrightCore
import Foundation
import Testing

@Suite struct RuleBookTests {
  /// The page of documentation has what the rules have.
  @Test func thePageOfRulesIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/rules.md"), encoding: .utf8)
    #expect(page == RuleBook.markdown, "run: docwright rules --format markdown >docs/rules.md")
  }

  @Test func aLineOfTheBookHasCategoryEffectAndSeverity() {
    #expect(RuleBook.text.contains("\nunknown-type: types, reports, warning: "))
    #expect(RuleBook.text.contains("\nnone: page, ignores, note: "))
  }

  /// No rule is missing from the page, whatever its category.
  @Test func everyRuleStandsOnThePageOnce() {
    for rule in RuleBook.all {
      #expect(RuleBook.markdown.components(separatedBy: "\n| `\(rule.id)` | ").count == 2, "\(rule.id)")
    }
    #expect(Set(RuleBook.all.map(\.id)).count == RuleBook.all.count)
  }
}
