import APISchema
import Diagnostics
import Foundation
import OutputTree
import PageReader
import SwiftLowering
import TemplateRendering

/// What would be generated for one source, held against what is there.
struct Generated {
  var source: Configuration.Source
  var reading: Reading
  var comparison: OutputComparison
  var files: Int
  var lines: Int
}

extension Request {
  /// `docwright generate`: writes the files that differ, and says what was lost.
  ///
  /// - Parameter prune: deletes the files of pages that cannot be read, which are otherwise kept.
  package func generate(prune: Bool = false) async throws -> Report {
    let all = try await generated(prune: prune)
    let problems = all.flatMap(\.comparison.problems)
    if !problems.isEmpty { throw OutputError(problems) }
    var report = Report()
    var diagnostics: [Diagnostic] = []
    for generated in all {
      let summary = try OutputFolder(generated.source.output).apply(generated.comparison)
      diagnostics += generated.reading.diagnostics
      report.messages.append(Self.summary(generated, summary))
      for path in summary.kept {
        report.messages.append("kept, because its page cannot be read: \(generated.source.output)/\(path)")
      }
    }
    finish(&report, diagnostics + configuration.unmatchedPatterns(all.map(\.reading)))
    return report
  }

  /// `docwright verify`: renders in memory and says how the output folder differs.
  package func verify() async throws -> Report {
    let all = try await generated(prune: false)
    var report = Report()
    var diagnostics: [Diagnostic] = []
    var drifts = 0
    for generated in all {
      diagnostics += generated.reading.diagnostics
      report.messages += generated.comparison.problems.map(\.line)
      drifts += generated.comparison.problems.count
      for drift in generated.comparison.drifts {
        drifts += 1
        report.output += "\(drift.kind.rawValue): \(printable(generated.source.output + "/" + drift.path))\n"
        report.output += generated.comparison.unifiedDiff(of: drift)
      }
    }
    finish(&report, diagnostics + configuration.unmatchedPatterns(all.map(\.reading)))
    let modules = all.map(\.source.module).joined(separator: ", ")
    if drifts == 0 {
      report.messages.append("\(modules): up to date, \(all.reduce(0) { $0 + $1.files }) files")
    } else {
      report.exitCode = .findings
      report.messages.append(
        "\(modules): \(drifts) \(drifts == 1 ? "file differs" : "files differ") from the pages; to fix:")
      report.messages.append("  \(fixingCommand)")
    }
    return report
  }

  /// The command that makes the output what `verify` expects, as it was called.
  private var fixingCommand: String {
    "docwright generate\(arguments.isEmpty ? "" : " ")\(arguments.joined(separator: " "))"
  }

  /// Reads, lowers and renders every source, and compares; nothing is written.
  func generated(prune: Bool) async throws -> [Generated] {
    if configuration.sources.isEmpty {
      throw UsageError("nothing to generate: give --input, or \"sources\" in \(Configuration.fileName)")
    }
    let folder = try TemplateFolder(configuration.templates, set: configuration.templateSet)
    var result: [Generated] = []
    var nameKeys: Set<String> = []
    for source in configuration.sources {
      var reading = try await read(source)
      let options = LoweringOptions(
        moduleName: source.module, access: configuration.access, names: configuration.names, baseURL: source.baseURL)
      let lowered = lower(reading.schema, options: options)
      nameKeys.formUnion(lowered.nameKeys)
      reading.diagnostics =
        (reading.diagnostics + configuration.applySeverities(lowered.diagnostics + folder.diagnostics))
        .sortedAndUnique()
      var files = FileSet()
      var lines = 0
      let rendered = await folder.templates.render(lowered.plan, workers: ProcessInfo.processInfo.activeProcessorCount)
      try files.add(InterfaceText.text(rendered, access: configuration.access), at: InterfaceText.fileName)
      try files.add(PermissionsText.text(reading.schema), at: PermissionsText.fileName)
      for file in configuration.layout.files(rendered) {
        try files.add(file.text, at: file.path)
        lines += file.text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      }
      let snapshot = try OutputFolder(source.output).read()
      let kept = prune ? [] : snapshot.paths(generatedFrom: reading.unreadable)
      result.append(
        Generated(
          source: source, reading: reading, comparison: OutputComparison(files, with: snapshot, keeping: kept),
          files: files.count, lines: lines))
    }
    // A name may be for what another version has, or for what this run leaves out.
    if let last = result.indices.last, !isPartial {
      let unused = configuration.applySeverities(configuration.unusedNames(among: nameKeys))
      result[last].reading.diagnostics = (result[last].reading.diagnostics + unused).sortedAndUnique()
    }
    return result
  }

  /// Adds the findings and the exit code that they ask for.
  private func finish(_ report: inout Report, _ diagnostics: [Diagnostic]) {
    let shown = diagnostics.filter { $0.severity >= .warning }.sortedAndUnique()
    report.messages = shown.map(\.line) + report.messages
    let limit: Severity = configuration.strict ? .warning : .error
    if shown.contains(where: { $0.severity >= limit }) { report.exitCode = .findings }
  }

  private static func summary(_ generated: Generated, _ written: OutputSummary) -> String {
    let schema = generated.reading.schema
    return """
      \(generated.source.module): \(generated.reading.pages) pages read; \(schema.operations.count) operations, \
      \(schema.types.count) types, \(schema.enums.count) enumerations; \(generated.files) files, \
      \(generated.lines) lines; \(written.written.count) written, \(written.deleted.count) deleted; \
      \(generated.reading.diagnostics.summary)
      """
  }
}
