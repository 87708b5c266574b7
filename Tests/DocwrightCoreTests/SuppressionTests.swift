import Diagnostics
import Foundation
import Testing

@testable import DocwrightCore

@Suite struct SuppressionTests {
  private let fixture: PagesFixture

  init() throws { fixture = try PagesFixture() }

  /// Two rows without a documented type, an operation whose page cannot be read, and a configuration.
  private func lint(_ suppress: String, _ options: LintOptions = LintOptions()) async throws -> Report {
    try await request(suppress).lint(options)
  }

  private func request(_ suppress: String) throws -> Request {
    for version in ["beta", "v1.0"] {
      try fixture.write(
        "\(version)/resources/bed.md",
        PagesFixture.resource("bed", ["|width|Qqqq|In metres.|", "|depth|Qqqq|How deep.|"])
      )
    }
    try fixture.write("v1.0/api/bed-get.md", PagesFixture.operation("Get bed", "GET beds and more"))
    let text = #"{"version": 1, "suppress": ["# + suppress + "]}"
    let configuration = try ConfigurationReader.read(Array(text.utf8), file: "docwright.json")
    return try fixture.request { $0 = configuration }
  }

  private func entry(_ rule: String, page: String? = nil, fact: String? = nil) -> String {
    let page = page.map { #""page": "\#($0)", "# } ?? ""
    let fact = fact.map { #""fact": "\#($0)", "# } ?? ""
    return #"{"rule": "\#(rule)", \#(page)\#(fact)"reason": "Known."}"#
  }

  private func places(_ report: Report, _ rule: String) -> [String] {
    report.output.split(separator: "\n").filter { $0.hasSuffix("[\(rule)]") }.map { line in
      line.split(separator: ":").prefix(2).joined(separator: ":")
    }
  }

  @Test(
    arguments: [
      ("resources/bed.md", nil, []), ("v1.0/resources/bed.md", nil, ["beta 1", "beta 2"]), ("bed", nil, []),
      ("v1.0/**", nil, ["beta 1", "beta 2"]), (nil, "bed.width", ["beta 2", "v1.0 2"]),
      (nil, "microsoft.graph.bed.width", ["beta 2", "v1.0 2"]), (nil, "bed.*", []),
      ("beta/resources/*", "bed.depth", ["beta 1", "v1.0 1", "v1.0 2"]),
    ] as [(String?, String?, [String])])
  func findingsAreHiddenByPageAndFact(_ page: String?, _ fact: String?, _ left: [String]) async throws {
    let report = try await lint(entry("unknown-type", page: page, fact: fact))
    let found = report.output.split(separator: "\n").filter { $0.hasSuffix("[unknown-type]") }
    let lines = Set(found.compactMap { $0.split(separator: ":").dropFirst().first }).sorted()
    let first = try await lint("").output.split(separator: "\n").filter { $0.hasSuffix("[unknown-type]") }
      .compactMap { $0.split(separator: ":").dropFirst().first }.first
    #expect(
      found.map { line in
        let parts = line.split(separator: ":")
        return "\(parts[0].split(separator: "/")[0]) \(parts[1] == first ? 1 : 2)"
      } == left, "\(lines)")
    #expect(!report.output.contains("[suppression-unused]"))
    #expect(
      report.messages.last
        == "suppressed and not counted: \(4 - left.count) (0 errors, \(4 - left.count) warning\(left.count == 3 ? "" : "s"))"
    )
  }

  @Test func anUnusedEntryIsAFinding() async throws {
    let report = try await lint(entry("unknown-type", fact: "bed.height"))
    #expect(
      report.output.contains(
        "docwright.json:1:29: warning: nothing is found by unknown-type of bed.height any more; remove the entry, or "
          + "mend its page or fact [suppression-unused]\n"))
    #expect(places(report, "unknown-type").count == 4)
    #expect(report.exitCode == .findings)
  }

  /// An entry may be for a version that is not read.
  @Test func anEntryIsNotUnusedWhereAVersionIsLeftOut() async throws {
    var request = try request(entry("missing-request-line", page: "v1.0/api/*"))
    try request.select(version: "beta")
    #expect(try await !request.lint().output.contains("[suppression-unused]"))
  }

  /// Lint is silent about a suppressed error; what generates still says that something is lost.
  @Test func aSuppressedErrorIsStillAnErrorOfGenerate() async throws {
    let all = [
      entry("missing-request-line", page: "api/bed-get.md"), entry("malformed-request-line", page: "api/*"),
      entry("unknown-type", page: "bed"),
    ]
    let request = try request(all.joined(separator: ","))
    let lint = try await request.lint()
    #expect(lint.output == "")
    #expect(lint.exitCode == .success)
    #expect(lint.messages.last?.hasPrefix("suppressed and not counted: ") == true)
    #expect(lint.messages.last?.contains("1 error, ") == true)
    let generate = try await request.generate()
    #expect(generate.exitCode == .findings)
    #expect(generate.messages.contains { $0.hasSuffix("[missing-request-line]") })
    #expect(!generate.messages.contains { $0.hasSuffix("[unknown-type]") })
  }

  @Test(arguments: [
    (
      #"{"rule": "unknown-typ", "page": "a", "reason": "b"}"#,
      "unknown rule \"unknown-typ\"; did you mean \"unknown-type\"?"
    ),
    (#"{"rule": "unused-name", "page": "a", "reason": "b"}"#, "\"unused-name\" is no rule about pages"),
    (#"{"rule": "unknown-type", "page": "a"}"#, "a suppression needs \"reason\": why the findings are accepted"),
    (#"{"rule": "unknown-type", "page": "a", "reason": " "}"#, "expected why the findings are accepted"),
    (#"{"rule": "unknown-type", "reason": "b"}"#, "a suppression needs \"page\" or \"fact\""),
    (#"{"rule": "unknown-type", "line": 3, "reason": "b"}"#, "unknown key \"line\""),
    (#"{"page": "a", "reason": "b"}"#, "a suppression needs \"rule\""),
    (
      #"{"rule": "unknown-type", "page": "a", "reason": "b"}, {"rule": "unknown-type", "page": "a", "reason": "c"}"#,
      "the suppression of unknown-type on a stands twice"
    ),
  ])
  func faultsAreLocated(_ entries: String, _ message: String) throws {
    let text = #"{"version": 1, "suppress": ["# + entries + "]}"
    let error = #expect(throws: UsageError.self) {
      try ConfigurationReader.read(Array(text.utf8), file: "docwright.json")
    }
    #expect(error?.description.hasPrefix("docwright.json:1:") == true)
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
