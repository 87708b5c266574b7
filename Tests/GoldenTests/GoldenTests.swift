import APISchema
import DocwrightCore
import Foundation
import JSONValue
import SwiftLowering
import TemplateRendering
import Testing

@Suite struct GoldenTests {
  @Test func thereAreCases() {
    #expect(ProcessInfo.processInfo.environment["GOLDEN_CASE"] != nil || GoldenCase.all.count >= 25)
  }

  /// Pages to schema and diagnostics.
  @Test(arguments: GoldenCase.all)
  func reads(_ golden: GoldenCase) async throws {
    var request = Request(configuration: try golden.configuration())
    try request.use(input: golden.pages.path, output: nil)
    let schema = try await request.schema()
    try Golden.expect(schema.output, at: golden.expected.appendingPathComponent("schema.json"), in: golden)
    let lint = try await request.lint(LintOptions(severity: .note, limit: 0))
    try Golden.expect(lint.output, at: golden.expected.appendingPathComponent("diagnostics.txt"), in: golden)
  }

  /// What became of each block, where a case is about that.
  @Test(arguments: GoldenCase.accounted)
  func accounts(_ golden: GoldenCase) async throws {
    var request = Request(configuration: try golden.configuration())
    try request.use(input: golden.pages.path, output: nil)
    var text = try await request.coverage().output
    for page in golden.pagePaths { text += "\n" + (try await request.explain(page).output) }
    try Golden.expect(text, at: golden.expected.appendingPathComponent("account.txt"), in: golden)
  }

  /// The stored schema, read back, is the same text again.
  @Test(arguments: GoldenCase.all)
  func schemaSurvivesARoundTrip(_ golden: GoldenCase) throws {
    let text = try String(contentsOf: golden.expected.appendingPathComponent("schema.json"), encoding: .utf8)
    let schema = try Schema(json: try JSONParser.parse(text))
    #expect(schema.canonicalText == text)
  }

  /// The stored schema to Swift.
  @Test(arguments: GoldenCase.rendered)
  func renders(_ golden: GoldenCase) throws {
    let text = try String(contentsOf: golden.expected.appendingPathComponent("schema.json"), encoding: .utf8)
    let schema = try Schema(json: try JSONParser.parse(text))
    let configuration = try golden.configuration()
    let lowered = lower(
      schema,
      options: LoweringOptions(moduleName: "API", access: configuration.access, names: configuration.names))
    let files = try TemplateSet().render(lowered.plan)
    try Golden.expect(
      files.map { ($0.path, $0.text) }, at: golden.expected.appendingPathComponent("swift"), in: golden)
    let findings = lowered.diagnostics.map { $0.line + "\n" }.joined()
    try Golden.expect(findings, at: golden.expected.appendingPathComponent("lowering.txt"), in: golden)
  }
}
