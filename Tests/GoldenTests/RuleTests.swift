import Diagnostics
import Foundation
import MarkdownSyntax
import PageReader
import SchemaChecks
import SchemaLinker
import Testing

@Suite struct RuleTests {
  static let rules = SyntaxRules.all + PageRules.all + LinkRules.all + CheckRules.all

  /// A rule without a golden case is one that nobody has seen at work.
  @Test func everyRuleHasACase() throws {
    let recorded = GoldenCase.all.flatMap { golden in
      ["diagnostics.txt", "account.txt"].compactMap { name in
        try? String(contentsOf: golden.expected.appendingPathComponent(name), encoding: .utf8)
      }
    }.joined()
    for rule in Self.rules where ProcessInfo.processInfo.environment["GOLDEN_CASE"] == nil {
      #expect(recorded.contains("[\(rule.id)]\n"), "no case for \(rule.id)")
    }
  }

  @Test func ruleNamesAreUnique() {
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
    for rule in Self.rules { #expect(rule.purpose.hasSuffix(".")) }
  }
}
