import APISchema
import Diagnostics

extension Request {
  /// `docwright schema`: the canonical JSON of one version.
  package func schema() async throws(UsageError) -> Report {
    guard let source = configuration.sources.first, configuration.sources.count == 1 else {
      let versions = configuration.sources.compactMap(\.version).joined(separator: ", ")
      throw UsageError("the pages hold several versions: \(versions); choose one with --version")
    }
    let reading = try await read(source)
    let lost = reading.diagnostics.filter { $0.severity == .error }
    let unmatched = configuration.unmatchedPatterns([reading]).filter { $0.severity >= .warning }
    var report = Report(output: reading.schema.canonicalText)
    report.messages = (lost + unmatched).map(\.line)
    if (lost + unmatched).contains(where: { $0.severity == .error }) { report.exitCode = .findings }
    return report
  }

  /// `docwright lint`: what the reader found, at or above a severity.
  package func lint(atLeast severity: Severity) async throws(UsageError) -> Report {
    var report = Report()
    var readings: [Reading] = []
    for source in configuration.sources { readings.append(try await read(source, accounts: true)) }
    let pages = readings.reduce(0) { $0 + $1.pages }
    let all = (readings.flatMap(\.diagnostics) + configuration.unmatchedPatterns(readings)).sortedAndUnique()
    let shown = all.filter { $0.severity >= severity }
    report.output = shown.map { $0.line + "\n" }.joined()
    for (rule, severity, count) in all.countsByRule {
      report.messages.append(
        "\(String(repeating: " ", count: max(0, 8 - String(count).count)))\(count) \(rule) (\(severity))")
    }
    report.messages.append("\(pages) pages: \(all.summary)")
    if !shown.isEmpty { report.exitCode = .findings }
    return report
  }
}
