import Diagnostics
import PageReader

extension Request {
  /// `docwright lint --coverage`: what became of the blocks of each page, and in sum by rule.
  package func coverage() async throws(UsageError) -> Report {
    var text = CoverageText()
    for source in configuration.sources {
      for (page, account) in try await readAll(source, accounts: true).accounts { text.add(page, account) }
    }
    return Report(output: text.output)
  }
}

/// The account of all blocks as text: a line for each page, then one for each rule.
private struct CoverageText {
  private var pages: [String] = []
  private var counts: [Rule: Int] = [:]
  private var total = Counts()

  private struct Counts {
    var read = 0
    var ignored = 0
    var reported = 0

    mutating func add(_ effect: Rule.Effect) {
      switch effect {
      case .reads: read += 1
      case .ignores: ignored += 1
      case .reports: reported += 1
      }
    }

    var text: String { "\(read + ignored + reported) blocks: \(read) read, \(ignored) ignored, \(reported) reported" }
  }

  mutating func add(_ page: String, _ account: PageAccount) {
    var own = Counts()
    for entry in account.entries {
      own.add(entry.rule.effect)
      total.add(entry.rule.effect)
      counts[entry.rule, default: 0] += 1
    }
    pages.append("\(printable(page)): \(own.text)")
  }

  var output: String {
    let sum = max(1, counts.values.reduce(0, +))
    let rules = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.id < $1.key.id }
    let lines = rules.map { rule, count in
      let share = (Double(count) * 1000 / Double(sum)).rounded() / 10
      return "  \(rule.id) (\(rule.effect.rawValue)): \(count), \(share) %"
    }
    return (pages + ["\(pages.count) pages, \(total.text)"] + lines).map { $0 + "\n" }.joined()
  }
}
