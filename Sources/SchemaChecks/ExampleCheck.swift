import APISchema
import Diagnostics
import PageReader

/// Examples that disagree with what the tables state.
enum ExampleCheck {
  static func findings(_ pages: [PageFacts], _ schema: Schema, _ types: TypeTable) -> [Diagnostic] {
    let operations = Dictionary(schema.operations.map { ($0.page, $0) }) { first, _ in first }
    var result: [Diagnostic] = []
    for page in pages {
      guard let examples = page.details?.examples, !examples.isEmpty, let operation = operations[page.page] else {
        continue
      }
      // What several elements or examples of a page show is said once.
      var said = Set<[String]>()
      for example in examples {
        var comparison = ExampleComparison(example: example, types: types)
        if example.isRequest {
          comparison.compareRequest(with: operation)
        } else {
          comparison.compareResponse(with: operation)
        }
        result += comparison.findings.filter { said.insert(subject($0)).inserted }
      }
    }
    return result
  }

  /// The rule with the property: whichever value disagrees first stands for all.
  private static func subject(_ finding: Diagnostic) -> [String] {
    let isOfValue = finding.rule == CheckRules.exampleType || finding.rule == CheckRules.exampleLimit
    return [finding.rule.id, finding.fact ?? "", isOfValue ? "" : finding.message]
  }
}
