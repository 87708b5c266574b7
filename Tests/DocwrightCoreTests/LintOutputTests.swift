import Diagnostics
import DocwrightCore
import Foundation
import JSONValue
import Testing

@Suite struct LintOutputTests {
  private let fixture: PagesFixture

  init() throws {
    fixture = try PagesFixture()
    let rows = (1...30).map { "|width\($0)|Qqqq|In metres.|" }
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", rows + ["|length|Int33|How long.|"]))
  }

  @Test(arguments: [(20, 20, 11), (0, 31, nil), (1, 1, 30), (31, 31, nil)] as [(Int, Int, Int?)])
  func repeatsOfOneRuleAreCapped(_ limit: Int, _ shown: Int, _ left: Int?) async throws {
    let report = try await fixture.request().lint(LintOptions(limit: limit))
    let lines = report.output.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("resources/bed.md:") }.count == shown)
    let rest = lines.filter { !$0.hasPrefix("resources/bed.md:") }
    #expect(rest == (left.map { ["and \($0) more by this rule; --limit 0 prints all [unknown-type]"] } ?? []))
    #expect(report.messages.contains("      31 unknown-type (warning)"))
  }

  @Test func jsonHasOneFindingALineAndAllOfThem() async throws {
    let report = try await fixture.request().lint(LintOptions(format: .json, limit: 1))
    #expect(report.exitCode == .findings)
    let value = try JSONParser.parse(report.output)
    #expect(value["findings"]?.array?.count == 31)
    #expect(value["rules"]?.array == [["rule": "unknown-type", "severity": "warning", "count": 31]])
    let lines = report.output.split(separator: "\n")
    let last = try #require(lines.last { $0.contains("Int33") })
    #expect(
      try JSONParser.parse(String(last))
        == [
          "file": "resources/bed.md", "line": 46, "column": 9, "severity": "warning", "rule": "unknown-type",
          "category": "types", "fact": "microsoft.graph.bed.length",
          "message":
            "no page documents the type \"Int33\"; did you mean \"Int32\"?; read as untyped JSON",
          "suggestion": "Int32",
        ])
  }

  @Test func jsonOfNothingIsStillJSON() async throws {
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|width|Int32|In metres.|"]))
    let report = try await fixture.request().lint(LintOptions(format: .json))
    #expect(report.exitCode == .success)
    #expect(
      report.output == """
        {
        "format": 1,
        "pages": 1,
        "known": 0,
        "suppressed": 0,
        "rules": [],
        "findings": []
        }

        """)
  }
}
