import Diagnostics
import Foundation
import Testing

@testable import DocwrightCore

@Suite struct BaselineTests {
  private let fixture: PagesFixture
  private var file: String { fixture.root.appendingPathComponent("lint-baseline.jsonl").path }

  init() throws {
    fixture = try PagesFixture()
    try write(["|width|Qqqq|In metres.|", "|depth|Qqqq|How deep.|"])
  }

  private func write(_ rows: [String], _ page: String = "resources/bed.md") throws {
    let name = page.split(separator: "/").last?.dropLast(3) ?? ""
    try fixture.write(page, PagesFixture.resource(String(name), rows))
  }

  private func lint(_ options: LintOptions = LintOptions()) async throws -> Report {
    try await fixture.request { $0.baseline = file }.lint(options)
  }

  @discardableResult private func record(_ severity: Severity = .warning) async throws -> Report {
    try await fixture.request().lint(LintOptions(severity: severity, newBaseline: file))
  }

  private func recorded() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func whatIsKnownIsNotPrinted() async throws {
    let written = try await record()
    #expect(written.exitCode == .success)
    #expect(written.output == "")
    let lines = try recorded()
    #expect(lines.first == #"{"docwright-baseline":1}"#)
    #expect(lines.count == 3)
    #expect(
      lines[1].hasPrefix(#"{"page":"resources/bed.md","rule":"unknown-type","fact":"microsoft.graph.bed.depth","#))
    #expect(lines[1].hasSuffix(#","count":1}"#))
    let report = try await lint()
    #expect(report.output == "")
    #expect(report.exitCode == .success)
    #expect(report.messages.last == "known by the baseline and not counted: 2 (0 errors, 2 warnings)")
  }

  /// Lines move, rows trade places, and another page makes a suggestion possible: nothing of it is new.
  @Test func editsElsewhereMakeNoOldFindingNew() async throws {
    try await record()
    try write(["|colour|String|Which colour.|", "|depth|Qqqq|How deep.|", "|width|Qqqq|In metres.|"])
    try write(["|width|Int32|In metres.|"], "resources/qqqr.md")
    #expect(try await lint().output == "")
  }

  @Test func anotherTypeAndOneMoreRowAreNew() async throws {
    try await record()
    try write(["|width|Qqqz|In metres.|", "|depth|Qqqq|How deep.|", "|height|Qqqq|How high.|"])
    let report = try await lint()
    #expect(report.output.split(separator: "\n").count == 2)
    #expect(report.output.contains("\"Qqqz\""))
    #expect(report.output.contains(":18:"))
    #expect(report.exitCode == .findings)
  }

  @Test func whatIsGoneIsANote() async throws {
    try await record()
    try write(["|width|Int32|In metres.|", "|depth|Qqqq|How deep.|"])
    #expect(try await lint().output == "")
    let report = try await lint(LintOptions(severity: .note))
    #expect(
      report.output.contains(
        ":3:1: note: 1 of 1 known findings of unknown-type on resources/bed.md (microsoft.graph.bed.width) is gone; "))
    #expect(report.output.contains("[baseline-outdated]\n"))
    let before = try recorded()
    try await record()
    #expect(try recorded() == [before[0], before[1]])
  }

  /// A run over one page says nothing about entries of others.
  @Test func aSinglePageOutdatesNothing() async throws {
    try await record()
    var request = Request(configuration: Configuration())
    try request.use(input: fixture.pages.appendingPathComponent("resources/bed.md").path, output: nil)
    request.configuration.baseline = file
    #expect(try await !request.lint(LintOptions(severity: .note)).output.contains("[baseline-outdated]"))
  }

  @Test func theFileDependsOnNothingButTheFindings() async throws {
    try await record(.note)
    let first = try recorded()
    #expect(first.dropFirst() == first.dropFirst().sorted()[...])
    try FileManager.default.removeItem(atPath: file)
    try await record(.note)
    #expect(try recorded() == first)
  }

  /// One finding more is one line more.
  @Test func aNewFindingIsOneLine() async throws {
    try await record()
    let before = try recorded()
    try write(["|a|Qqqq|First.|", "|width|Qqqq|In metres.|", "|depth|Qqqq|How deep.|"])
    try await record()
    let after = try recorded()
    #expect(after.count == before.count + 1)
    #expect(after.filter { !before.contains($0) }.count == 1)
  }

  @Test func aVersionAloneIsNotWritten() async throws {
    for version in ["beta", "v1.0"] { try write(["|width|Qqqq|In metres.|"], "\(version)/resources/bed.md") }
    try FileManager.default.removeItem(at: fixture.pages.appendingPathComponent("resources"))
    var request = try fixture.request()
    try request.select(version: "beta")
    let error = await #expect(throws: UsageError.self) { try await request.lint(LintOptions(newBaseline: file)) }
    #expect(error?.description == "--write-baseline is for all versions at once; leave out --version")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: [
    ("", ":1:1: error: no baseline: expected the line"), ("{}\n", ":1:1: error: no baseline: expected the line"),
    (#"{"docwright-baseline":1}"# + "\nx\n", ":2:1: error: expected an entry with page, rule, digest and count"),
    (
      #"{"docwright-baseline":1}"# + "\n"
        + String(repeating: #"{"page":"a","rule":"b","digest":"c","count":1}"# + "\n", count: 2),
      ":3:1: error: the entry stands twice"
    ),
    (
      #"{"docwright-baseline":1}"# + "\n" + #"{"page":"a","rule":"b","digest":"c","count":0}"#,
      ":2:1: error: expected an entry"
    ),
  ])
  func faultsAreLocated(_ text: String, _ message: String) async throws {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let error = await #expect(throws: UsageError.self) { try await lint() }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func aMissingFileIsNoEmptyBaseline() async throws {
    let error = await #expect(throws: UsageError.self) { try await lint() }
    #expect(error?.description.hasPrefix("cannot read the baseline ") == true)
  }
}
