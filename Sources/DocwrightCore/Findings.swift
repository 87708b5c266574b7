import Diagnostics

/// What was found in the pages of all sources.
struct Findings {
  /// Those to print, of every severity, sorted.
  var all: [Diagnostic]
  var suppressed: [Diagnostic]
  /// Those that the baseline knows.
  var known: [Diagnostic] = []
  var pages: Int
  /// The folders of which all pages were read.
  var folders: Set<String>

  /// Takes out what a baseline knows, and adds what is said about the baseline itself.
  mutating func hide(_ baseline: Baseline, file: String, _ configuration: Configuration) {
    let (new, known, left) = baseline.split(all)
    self.known = known
    let outdated = baseline.outdated(left, file: file, folders: folders)
    all = (new + configuration.applySeverities(outdated)).sortedAndUnique()
  }

  /// Counts by rule, then in sum.
  var summary: [String] {
    var lines = all.countsByRule.map { rule, severity, count in
      "\(String(repeating: " ", count: max(0, 8 - String(count).count)))\(count) \(rule) (\(severity))"
    }
    lines.append("\(pages) pages: \(all.summary)")
    if !known.isEmpty { lines.append("known by the baseline and not counted: \(known.count) (\(known.summary))") }
    if !suppressed.isEmpty { lines.append("suppressed and not counted: \(suppressed.count) (\(suppressed.summary))") }
    return lines
  }
}
