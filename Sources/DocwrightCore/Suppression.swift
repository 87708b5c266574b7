import Diagnostics

/// An entry of `suppress`: findings of a rule that are known and accepted, on a page or about a fact, never by line.
package struct Suppression: Hashable, Sendable {
  package var rule: String
  /// A glob of pages; every page where there is none.
  package var page: String?
  /// What the findings are about, with or without `microsoft.graph.`; `*` stands for any characters.
  package var fact: String?
  package var reason: String
  /// Where the configuration says it.
  package var location: SourceLocation

  package init(rule: String, page: String? = nil, fact: String? = nil, reason: String, location: SourceLocation) {
    self.rule = rule
    self.page = page
    self.fact = fact
    self.reason = reason
    self.location = location
  }

  /// What the entry is for, in a message.
  var subject: String {
    ([rule] + [page.map { "on \($0)" }, fact.map { "of \($0)" }].compactMap { $0 }).joined(separator: " ")
  }
}

/// The entries of `suppress`, ready to be held against findings.
struct Suppressions {
  private struct Entry {
    var page: Glob?
    var fact: Glob?
    var bareFact: Glob?
  }

  private let entries: [Entry]
  private let byRule: [String: [Int]]

  init(_ suppressions: [Suppression]) {
    entries = suppressions.map { entry in
      Entry(
        page: entry.page.map { Glob($0) }, fact: entry.fact.map { Glob($0) },
        bareFact: entry.fact.map { Glob("microsoft.graph." + $0) })
    }
    byRule = Dictionary(grouping: suppressions.indices) { suppressions[$0].rule }
  }

  /// The positions of the entries that a finding falls under.
  func matches(_ finding: Diagnostic, version: String?) -> [Int] {
    (byRule[finding.rule.id] ?? []).filter { position in
      let entry = entries[position]
      if let page = entry.page, !Self.matches(page, finding.location.file, version: version) { return false }
      guard let fact = entry.fact else { return true }
      guard let name = finding.fact else { return false }
      return fact.matches(name: name) || entry.bareFact?.matches(name: name) ?? false
    }
  }

  /// A page without its version's folder is that of every version.
  private static func matches(_ glob: Glob, _ page: String, version: String?) -> Bool {
    if glob.matches(page) { return true }
    guard let version, page.hasPrefix(version + "/") else { return false }
    return glob.matches(String(page.dropFirst(version.count + 1)))
  }
}

extension Configuration {
  /// Takes the suppressed findings out of a reading. Errors stay: what is lost is lost, whoever knows of it.
  func suppress(in reading: inout Reading) {
    if suppress.isEmpty { return }
    let suppressions = Suppressions(suppress)
    reading.diagnostics = reading.diagnostics.filter { finding in
      let found = suppressions.matches(finding, version: reading.version)
      if found.isEmpty { return true }
      reading.usedSuppressions.formUnion(found)
      reading.suppressed.append(finding)
      return finding.severity == .error
    }
  }

  /// The findings about entries that hide nothing in any of the versions that were read.
  func unusedSuppressions(_ readings: [Reading]) -> [Diagnostic] {
    let used = readings.reduce(into: Set<Int>()) { $0.formUnion($1.usedSuppressions) }
    let unused = suppress.indices.filter { !used.contains($0) }.map { suppress[$0] }
    return applySeverities(
      unused.map { entry in
        Diagnostic(
          rule: ConfigurationRules.suppressionUnused, location: entry.location,
          message: "nothing is found by \(entry.subject) any more; remove the entry, or mend its page or fact")
      })
  }
}
