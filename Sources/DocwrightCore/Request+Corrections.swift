import Diagnostics
import SchemaLinker

extension Request {
  /// `docwright corrections`: each correction of the configuration, and whether it applies.
  package func corrections() async throws(UsageError) -> Report {
    var outcomes: [[CorrectionOutcome]] = configuration.corrections.map { _ in [] }
    var diagnostics: [Diagnostic] = []
    if !outcomes.isEmpty {
      for source in configuration.sources {
        let reading = try await readAll(source)
        for (index, outcome) in reading.corrections.enumerated() { outcomes[index].append(outcome) }
        diagnostics += reading.corrections.compactMap(\.diagnostic)
      }
    }
    var report = Report()
    for (correction, found) in zip(configuration.corrections, outcomes) {
      let line = "\(correction.page): \(correction.fact): \(correction.change.text): \(correction.reason)"
      report.output += printable("\(Self.status(found)): \(line)") + "\n"
    }
    diagnostics = configuration.applySeverities(diagnostics)
    let limit: Severity = configuration.strict ? .warning : .error
    report.messages = diagnostics.filter { $0.severity >= .warning }.map(\.line)
    if diagnostics.contains(where: { $0.severity >= limit }) { report.exitCode = .findings }
    return report
  }

  /// One word where all versions agree, otherwise a word for each.
  private static func status(_ outcomes: [CorrectionOutcome]) -> String {
    let found = outcomes.filter { $0.verdict != .elsewhere }
    let words = found.map { outcome in (version: outcome.version, word: outcome.verdict.word) }
    guard let first = words.first else { return CorrectionOutcome.Verdict.elsewhere.word }
    if words.allSatisfy({ $0.word == first.word }) { return first.word }
    return words.map { "\($0.word)\($0.version.map { " in \($0)" } ?? "")" }.joined(separator: ", ")
  }
}

extension CorrectionOutcome.Verdict {
  fileprivate var word: String {
    switch self {
    case .applies: "applies"
    case .agrees: "not needed"
    case .unmatched: "matches nothing"
    case .elsewhere: "of another version"
    }
  }
}
