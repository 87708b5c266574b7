import Diagnostics
import MarkdownSyntax
import OutputTree
import PageReader
import SchemaChecks
import SchemaLinker
import SwiftLowering
import TemplateRendering

/// All rules of all stages.
package enum RuleBook {
  /// The rules about pages, under which `docwright lint` reports.
  static let ofPages: [Rule] = SyntaxRules.all + PageRules.all + LinkRules.all + CheckRules.all

  package static let all: [Rule] =
    (ofPages + ConfigurationRules.all + LoweringRules.all + TemplateRules.all + OutputRules.all)
    .sorted { $0.id < $1.id }

  /// One line for each rule: identifier, category, effect, severity of its findings, purpose.
  package static let text = all.map { rule in
    "\(rule.id): \(rule.category.rawValue), \(rule.effect.rawValue), \(rule.severity.rawValue): \(rule.purpose)\n"
  }.joined()

  /// A page with a table for each category; `docs/rules.md` holds it.
  package static let markdown = RulePage.text(all)
}
