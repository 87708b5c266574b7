import Diagnostics

extension Request {
  /// `docwright lint`: what was found in the pages, at or above a severity.
  package func lint(_ options: LintOptions = LintOptions()) async throws(UsageError) -> Report {
    if options.newBaseline != nil, !deselected.isEmpty {
      throw UsageError("--write-baseline is for all versions at once; leave out --version")
    }
    // A baseline that cannot be read is said before the pages are.
    let baseline = options.newBaseline == nil ? try configuration.baseline.map(Baseline.read(path:)) : nil
    var findings = try await findings()
    if let path = options.newBaseline { return try write(findings, to: path, options) }
    if let baseline, let file = configuration.baseline { findings.hide(baseline, file: file, configuration) }
    let shown = findings.all.filter { $0.severity >= options.severity }
    var report = Report()
    switch options.format {
    case .text: report.output = LintText.text(shown, limit: options.limit)
    case .json: report.output = LintJSON.text(findings, shown: shown)
    }
    report.messages = findings.summary
    if !shown.isEmpty { report.exitCode = .findings }
    return report
  }

  /// Writes what would be printed to a file of known findings.
  private func write(_ findings: Findings, to path: String, _ options: LintOptions) throws(UsageError) -> Report {
    let known = findings.all.filter { $0.severity >= options.severity && Baseline.takes($0) }
    try Baseline(known).write(path: path)
    var report = Report()
    report.messages = [
      "\(path): \(known.count) findings of severity \(options.severity) and above are known from now on "
        + "(\(known.summary))"
    ]
    return report
  }

  /// Reads all sources and gives what was found, without what is suppressed.
  private func findings() async throws(UsageError) -> Findings {
    var readings: [Reading] = []
    for source in configuration.sources { readings.append(try await read(source, accounts: true)) }
    let suppressed = readings.flatMap(\.suppressed)
    let hidden = Set(suppressed)
    var all = readings.flatMap(\.diagnostics).filter { !hidden.contains($0) }
    all += configuration.unmatchedPatterns(readings)
    // What hides nothing here may hide something in a version that is not read.
    if deselected.isEmpty { all += configuration.unusedSuppressions(readings) }
    return Findings(
      all: all.sortedAndUnique(), suppressed: suppressed.sortedAndUnique(),
      pages: readings.reduce(0) { $0 + $1.pages }, folders: readings.reduce(into: []) { $0.formUnion($1.folders) })
  }
}
