import Diagnostics

/// The page of documentation that lists the rules.
enum RulePage {
  static func text(_ rules: [Rule]) -> String {
    let sections = Rule.Category.allCases.compactMap { category in
      section(category, rules.filter { $0.category == category })
    }
    return head + sections.joined()
  }

  private static let head = """
    # Rules

    <!-- Made by `docwright rules --format markdown`; edit the rules in Sources/ instead. -->

    Each rule names one form of page, or one fault. A rule *reads* the form, *ignores* it because it holds nothing that
    is generated, or *reports* it. What a rule finds has the severity given here, unless `severities` in `docwright.json`
    says otherwise: an *error* means that something of a page is lost, a *warning* that a reader of the page should act,
    a *note* is for those who look. `docwright lint` prints warnings and errors, and notes with `--severity note`.

    The identifiers never change. They are what `severities` and `suppress` in `docwright.json`, and baselines, go by.

    """

  private static func section(_ category: Rule.Category, _ rules: [Rule]) -> String? {
    if rules.isEmpty { return nil }
    let rows = rules.map { rule in
      "| `\(rule.id)` | \(rule.effect.rawValue) | \(rule.severity.rawValue) | \(cell(rule.purpose)) |\n"
    }
    return """

      ## \(category.rawValue)

      \(category.purpose)

      | rule | effect | severity | is for |
      |:---|:---|:---|:---|

      """ + rows.joined()
  }

  /// Text as a cell of a table.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "\\<").replacing("*", with: "\\*")
  }
}
