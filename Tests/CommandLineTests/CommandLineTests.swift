import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  static let root = packageRoot
  static let specs = root.appendingPathComponent("specs")

  func withFolder(_ body: (URL) throws -> Void) throws {
    let scratch = try ScratchFolder()
    try body(scratch.url)
  }

  func files(_ folder: URL) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appendingPathComponent(path)
      if let data = FileManager.default.contents(atPath: url.path) { result[path] = data }
    }
    return result
  }

  @Test func outputDependsOnNothingButThePages() throws {
    try withFolder { folder in
      // The same pages, written in another order below another folder.
      let copy = folder.appendingPathComponent("elsewhere/pages")
      for path in try FileManager.default.subpathsOfDirectory(atPath: Self.specs.path).sorted().reversed() {
        guard path.hasSuffix(".md") else { continue }
        let target = copy.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: Self.specs.appendingPathComponent(path)).write(to: target)
      }
      let first = try Tool.run(
        ["generate", "--input", Self.specs.path, "--output", folder.appendingPathComponent("a").path], in: Self.root)
      #expect(first.exitCode == 0)
      let second = try Tool.run(
        ["generate", "--input", "pages", "--output", "../b"], in: folder.appendingPathComponent("elsewhere"),
        environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"])
      #expect(second.exitCode == 0)
      let a = try files(folder.appendingPathComponent("a"))
      #expect(a.count > 100)
      #expect(try files(folder.appendingPathComponent("b")) == a)
    }
  }

  @Test func schemaGoesToStandardOutput() throws {
    let result = try Tool.run(["schema", "--input", Self.specs.path, "--version", "beta"])
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("{\n  \"format\": 1,\n  \"version\": \"beta\",\n"))
    #expect(result.output.hasSuffix("}\n"))
    #expect(result.messages == "")
  }

  @Test func severalVersionsAreListed() throws {
    let result = try Tool.run(["schema", "--input", Self.specs.path])
    #expect(result.exitCode == 2)
    #expect(result.output == "")
    #expect(result.messages.contains("beta, v1.0"))
  }

  @Test func usageErrorsExitWithTwo() throws {
    #expect(try Tool.run(["generate", "--inputt", "x"]).exitCode == 2)
    #expect(try Tool.run(["generate", "--input", "/no/such/folder"]).exitCode == 2)
    #expect(try Tool.run(["publish"]).exitCode == 2)
    #expect(try Tool.run(["--help"]).exitCode == 0)
  }

  @Test func aPageByItselfIsGenerated() throws {
    try withFolder { folder in
      let page = Self.specs.appendingPathComponent(
        "beta/api/intune-deviceconfig-hardwareconfigurationrunsummary-update.md")
      let output = folder.appendingPathComponent("out")
      let result = try Tool.run(["generate", "--input", page.path, "--output", output.path])
      #expect(result.exitCode == 0)
      #expect(try files(output)["Models/HardwareConfigurationRunSummary.swift"] != nil)
      let verified = try Tool.run(["verify", "--input", page.path, "--output", output.path])
      #expect(verified.exitCode == 0)
    }
  }

  @Test func verifyPrintsTheCommandThatFixes() throws {
    try withFolder { folder in
      let result = try Tool.run(["verify", "--input", Self.specs.path, "--output", "my out"], in: folder)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("missing: my out/V1/Models/Message.swift"))
      #expect(result.messages.hasSuffix("  docwright generate --input \(Self.specs.path) --output 'my out'\n"))
    }
  }

  @Test func terminalsAreSafeFromPages() throws {
    try withFolder { folder in
      let page = folder.appendingPathComponent("evil.md")
      let text = "# Get \u{1B}[31mred\u{202E}\n\n## HTTP request\n\n```http\nGET /a\u{1B}]0;title\u{7}\n```\n"
      try Data(text.utf8).write(to: page)
      let result = try Tool.run(["lint", "--input", page.path, "--severity", "note"])
      #expect(result.exitCode == 1)
      let printed = result.output + result.messages
      #expect(printed.contains("\\u{1B}"))
      #expect(!printed.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    }
  }
}
