import Diagnostics
import MarkdownSyntax
import PageReader

/// What a page gave before it was edited, and gives no more, although nothing is reported.
package enum PageLoss {
  /// One line for each loss; empty where each is reported, or where the text itself went.
  ///
  /// - Parameter known: the findings on the page before the edit, as ``text(of:)`` gives them.
  ///
  /// A finding counts if it was not there before the edit.
  ///
  /// - An operation with request lines, or a type whose title and annotation or rows still stand in the page: lost with a
  ///   warning or an error, or not at all.
  /// - A row: its line still stands somewhere in the page. Then its name is a fact of the page, or there is a finding
  ///   in the line's section, or a warning or an error above it, or the block that holds the line is ignored by a rule,
  ///   as the account of the page says.
  package static func silent(
    original: PageFacts, lines: [String], known: Set<String>, edited: PageFacts, editedLines: [String],
    findings: [Diagnostic]
  ) -> [String] {
    var losses: [String] = []
    let findings = findings.filter { $0.location.file == edited.page && !known.contains(text(of: $0)) }
    let isReported = findings.contains { $0.severity >= .warning }
    let hadRequests = !(original.operation?.operation.requests.isEmpty ?? true)
    if hadRequests, edited.operation?.operation.requests.isEmpty ?? true, !isReported {
      losses.append("an operation is lost without a warning")
    }
    var names = Set(rows(of: edited).map(\.property.name))
    names.formUnion(edited.operation?.operation.parameters.map(\.name) ?? [])
    let standing = Dictionary(editedLines.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let isNamed = original.types.contains { lines.at($0.location.line).map(standing.keys.contains) ?? false }
    let isShown =
      editedLines.contains { $0.contains("\"@odata.type\": \"microsoft.graph.") }
      || rows(of: original).contains { lines.at($0.location.line).map(standing.keys.contains) ?? false }
    if isNamed, isShown, edited.types.isEmpty, !isReported { losses.append("a type is lost without a warning") }
    for row in rows(of: original) where row.location.file == original.page && !names.contains(row.property.name) {
      let line = row.location.line - 1
      guard lines.indices.contains(line), row.property.inferred != true, let now = standing[lines[line]] else {
        continue
      }
      let section = section(around: now, of: editedLines)
      let isExcused = findings.contains { finding in
        section.contains(finding.location.line) || finding.severity >= .warning && finding.location.line <= now
      }
      if isExcused { continue }
      if let rule = rule(at: now, of: edited), rule.effect == .ignores { continue }
      losses.append("the row \(row.property.name) in line \(now) is lost without a finding")
    }
    return losses
  }

  /// The lines from the heading above a line to the next one, counted from 1.
  private static func section(around line: Int, of lines: [String]) -> Range<Int> {
    var start = line
    while start > 1, !lines[start - 1].hasPrefix("#") { start -= 1 }
    let end = lines[line...].firstIndex { $0.hasPrefix("#") } ?? lines.count
    return start..<end + 1
  }

  /// A finding without its place, which an edit above it moves.
  package static func text(of finding: Diagnostic) -> String { "\(finding.rule.id) \(finding.message)" }

  private static func rows(of facts: PageFacts) -> [PropertyFacts] {
    facts.types.flatMap { $0.properties + $0.relationships } + (facts.operation?.bodies.flatMap(\.properties) ?? [])
  }

  /// The rule that took the block around a line.
  private static func rule(at line: Int, of facts: PageFacts) -> Rule? {
    facts.account?.entries.last { $0.location.file == facts.page && $0.location.line <= line }?.rule
  }
}

extension [String] {
  /// The line of a number, counted from 1.
  fileprivate func at(_ number: Int) -> String? { indices.contains(number - 1) ? self[number - 1] : nil }
}
