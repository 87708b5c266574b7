import Diagnostics
import MarkdownSyntax
import OutputTree
import PageReader
import SchemaLinker
import SwiftLowering

/// All rules of all stages.
package enum RuleBook {
  package static let all: [Rule] =
    (SyntaxRules.all + PageRules.all + LinkRules.all + LoweringRules.all + OutputRules.all).sorted { $0.id < $1.id }
}
