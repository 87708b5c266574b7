import Diagnostics
import MarkdownSyntax
import PageReader

/// What a page gave before it was edited, and gives no more, although nothing is reported.
package enum PageLoss {
  /// One line for each loss; empty where each is reported, or where the text itself went.
  ///
  /// - Parameter known: the findings on the page before the edit, as ``text(of:)`` gives them.
  ///
  /// - An operation with request lines, or a type: lost with a finding on the page, or not at all.
  /// - A row: its line still stands somewhere in the page. Then its name is a fact of the page, or there is a finding
  ///   that was not there before the edit, or the block that holds the line is ignored by a rule, as the account of the
  ///   page says.
  package static func silent(
    original: PageFacts, lines: [String], known: Set<String>, edited: PageFacts, editedLines: [String],
    findings: [Diagnostic]
  ) -> [String] {
    var losses: [String] = []
    let findings = findings.filter { $0.location.file == edited.page }
    let hadRequests = !(original.operation?.operation.requests.isEmpty ?? true)
    if hadRequests, edited.operation?.operation.requests.isEmpty ?? true, findings.isEmpty {
      losses.append("an operation is lost without a finding")
    }
    if !original.types.isEmpty, edited.types.isEmpty, findings.isEmpty {
      losses.append("a type is lost without a finding")
    }
    if findings.contains(where: { !known.contains(text(of: $0)) }) { return losses }
    var names = Set(rows(of: edited).map(\.property.name))
    names.formUnion(edited.operation?.operation.parameters.map(\.name) ?? [])
    let standing = Dictionary(editedLines.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for row in rows(of: original) where row.location.file == original.page && !names.contains(row.property.name) {
      let line = row.location.line - 1
      guard lines.indices.contains(line), row.property.inferred != true, let now = standing[lines[line]] else {
        continue
      }
      if let rule = rule(at: now, of: edited), rule.effect == .ignores { continue }
      losses.append("the row \(row.property.name) in line \(now) is lost without a finding")
    }
    return losses
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
