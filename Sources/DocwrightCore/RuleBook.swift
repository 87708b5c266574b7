import Diagnostics
import MarkdownSyntax
import OutputTree
import PageReader
import SchemaLinker
import SwiftLowering
import TemplateRendering

/// All rules of all stages.
package enum RuleBook {
  package static let all: [Rule] =
    (SyntaxRules.all + PageRules.all + LinkRules.all + ConfigurationRules.all + LoweringRules.all + TemplateRules.all
    + OutputRules.all)
    .sorted { $0.id < $1.id }

  /// One line for each rule: identifier, effect, severity of its findings, purpose.
  package static let text = all.map { rule in
    "\(rule.id): \(rule.effect.rawValue), \(rule.severity.rawValue): \(rule.purpose)\n"
  }.joined()
}
