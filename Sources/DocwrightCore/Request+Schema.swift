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
}
