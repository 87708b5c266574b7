import DocwrightCore
import Foundation
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  func read(_ text: String) throws -> Configuration {
    let scratch = try ScratchFolder()
    let file = scratch.url.appendingPathComponent("docwright.json")
    try Data(text.utf8).write(to: file)
    return try Configuration.read(path: file.path)
  }

  @Test func commentsAndTrailingCommasAreAllowed() throws {
    let configuration = try read(
      """
      {
        // version 1
        "version": 1,
        "sources": [{"version": "v1.0", "pages": "specs",}],
        "access": "package", /* within */ "strict": true,
        "severities": {"unknown-type": "error"},
        "names": {"search-query": "SearchQueryPost"},
      }
      """)
    #expect(configuration.sources.map(\.module) == ["V1"])
    #expect(configuration.sources.first?.output.hasSuffix("/Generated/V1") == true)
    #expect(configuration.access == .package)
    #expect(configuration.strict)
    #expect(configuration.names["search-query"]?.text == "SearchQueryPost")
  }

  @Test(arguments: [
    (#"{"version": 1, "acess": "public"}"#, ":1:16: error: unknown key \"acess\"; did you mean \"access\"?"),
    ("{\n  \"version\": 2}", ":2:3: error: expected \"version\": 1"),
    ("{\n  \"version\": 1,,}", ":2:16: error: "),
    (#"{"version": 1, "access": "open"}"#, ":1:16: error: expected one of public, package, internal"),
    (#"{"version": 1, "strict": 1}"#, ":1:16: error: expected true or false"),
    (#"{"version": 1, "severities": {"unknown-typ": "error"}}"#, "did you mean \"unknown-type\"?"),
    (#"{"version": 1, "version": 1}"#, ":1:16: error: the key \"version\" stands twice"),
  ])
  func faultsAreLocated(_ text: String, _ message: String) throws {
    let error = #expect(throws: UsageError.self) { try read(text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func severitiesAreApplied() async throws {
    let fixture = try PagesFixture()
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|width|Int33|In metres.|"]))
    let report = try await fixture.request { $0.severities = ["unknown-type": .error] }.lint(
      LintOptions(severity: .error))
    #expect(report.output.contains("error: no page documents the type \"Int33\"; did you mean"))
    #expect(report.exitCode == .findings)
    #expect(try await fixture.request().lint(LintOptions(severity: .error)).exitCode == .success)
  }

  @Test(arguments: [
    ("message*", "v1.0/api/message-get.md", true), ("message*", "v1.0/api/user-message.md", false),
    ("**/api/*.md", "v1.0/api/x.md", true), ("**/api/*.md", "api/x.md", true), ("*/x.md", "v1.0/api/x.md", false),
    ("v1.0/**", "v1.0/api/x.md", true), ("m?ssage.md", "api/message.md", true),
    ("**********************a", "v1.0/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab.md", false),
  ])
  func globs(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }
}
