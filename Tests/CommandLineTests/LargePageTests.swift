import Foundation
import TestSupport
import Testing

private let releaseTool = ProcessInfo.processInfo.environment["DOCWRIGHT_TOOL"]

/// Very large pages, read by a release build of the tool that `DOCWRIGHT_TOOL` names; `make check-all` does so.
@Suite(.serialized, .enabled(if: releaseTool != nil, "DOCWRIGHT_TOOL names no release build"))
struct LargePageTests {

  /// Each command comes to its end within ten seconds of one core and, where the system can limit it, a gigabyte of
  /// address space; it answers, and the sound page beside the large one is generated.
  @Test(arguments: LargePage.all)
  func everyCommandAnswers(_ page: LargePage) throws {
    let scratch = try ScratchFolder()
    let pages = scratch.url.appendingPathComponent("pages")
    let output = scratch.url.appendingPathComponent("out")
    func write(_ text: String, _ path: String) throws {
      let file = pages.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let sound = "# Get garden\n\n## HTTP request\n\n``` http\nGET /gardens\n```\n\n## Response\n\nA `204 No Content`.\n"
    try write(sound, "api/garden-get.md")
    try write(page.text(), page.path)
    let input = ["--input", pages.path]
    func run(_ arguments: [String]) throws -> ProcessRun {
      let limited = "ulimit -t 10; ulimit -v 1048576 2>/dev/null; exec \"$0\" \"$@\""
      let run = try ProcessRun(
        URL(fileURLWithPath: "/bin/bash"), ["-c", limited, releaseTool ?? ""] + arguments + input)
      #expect(run.exitCode == 0 || run.exitCode == 1, "\(arguments): exit code \(run.exitCode)")
      return run
    }
    _ = try run(["generate", "--output", output.path])
    #expect(FileManager.default.fileExists(atPath: output.appendingPathComponent("Operations/GardenGet.swift").path))
    let lint = try run(["lint", "--severity", "note"])
    if let finding = page.finding {
      let lines = lint.output.split(separator: "\n")
      #expect(
        lines.contains { $0.hasPrefix(finding.start) && $0.hasSuffix("[\(finding.rule)]") },
        "expected \(finding), found \(lines.prefix(5).map { $0.prefix(200) })")
    }
    _ = try run(["lint", "--coverage"])
    _ = try run(["schema"])
    _ = try run(["explain", page.path])
  }
}
