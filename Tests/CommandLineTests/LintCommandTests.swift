import Foundation
import TestSupport
import Testing

@Suite struct LintCommandTests {
  private let scratch: ScratchFolder
  private var folder: URL { scratch.url }

  init() throws {
    scratch = try ScratchFolder()
    let rows = (1...3).map { "|width\($0)|Qqqq|In metres.|" }.joined(separator: "\n")
    let page = """
      # bed resource type

      Namespace: microsoft.graph

      A bed.

      ## Properties

      |Property|Type|Description|
      |:---|:---|:---|
      \(rows)

      """
    let pages = folder.appendingPathComponent("pages/resources")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    try page.write(to: pages.appendingPathComponent("bed.md"), atomically: true, encoding: .utf8)
  }

  @Test func aBaselineIsWrittenReadAndNamedInTheConfiguration() throws {
    let first = try Tool.run(["lint", "--input", "pages", "--limit", "1"], in: folder)
    #expect(first.exitCode == 1)
    #expect(first.output.hasSuffix("\nand 2 more by this rule; --limit 0 prints all [unknown-type]\n"))
    let written = try Tool.run(["lint", "--input", "pages", "--write-baseline", "known.jsonl"], in: folder)
    #expect(written.exitCode == 0)
    #expect(written.output == "")
    let second = try Tool.run(["lint", "--input", "pages", "--baseline", "known.jsonl"], in: folder)
    #expect(second.exitCode == 0)
    #expect(second.output == "")
    try #"{"version": 1, "sources": [{"pages": "pages"}], "baseline": "known.jsonl"}"#.write(
      to: folder.appendingPathComponent("docwright.json"), atomically: true, encoding: .utf8)
    let third = try Tool.run(["lint", "--format", "json"], in: folder)
    #expect(third.exitCode == 0)
    #expect(third.output.contains("\"known\": 3,\n"))
    // What is generated has the warnings still: they are known to lint only.
    #expect(try Tool.run(["generate"], in: folder).messages.contains("[unknown-type]"))
  }

  @Test(arguments: [
    (["--limit", "-1"], "--limit"), (["--format", "xml"], "xml"),
    (["--baseline", "missing"], "cannot read the baseline"),
  ])
  func faultsOfTheCommandLine(_ arguments: [String], _ message: String) throws {
    let result = try Tool.run(["lint", "--input", "pages"] + arguments, in: folder)
    #expect(result.exitCode == 2)
    #expect(result.output == "")
    #expect(result.messages.contains(message), "\(result.messages)")
  }
}
