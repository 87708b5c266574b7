import Diagnostics
import DocwrightCore
import SwiftLowering
import Testing

@Suite struct ConfiguredNameTests {
  private func generate(_ names: [String: ConfiguredName]) async throws -> Report {
    let fixture = try PagesFixture()
    try fixture.write("api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    try fixture.write("resources/garden.md", PagesFixture.resource("garden", ["|id|String|Key.|"]))
    return try await fixture.request { $0.names = names }.generate()
  }

  @Test func aNameOfNothingIsReportedWhereItStands() async throws {
    let location = SourceLocation(file: "docwright.json", line: 3, column: 20)
    let report = try await generate(["microsoft.graph.gardn": ConfiguredName("Plot", location: location)])
    #expect(
      report.messages.first == "docwright.json:3:20: warning: names[\"microsoft.graph.gardn\"] matches nothing that is "
        + "generated; did you mean \"microsoft.graph.garden\"? [unused-name]")
    #expect(report.exitCode == .success)
  }

  @Test func aNameThatIsUsedIsNotReported() async throws {
    let report = try await generate([
      "microsoft.graph.garden": "Plot", "/gardens": "plots", "garden-get()": "read", "microsoft.graph.garden.id": "key",
    ])
    #expect(report.messages.count == 1)
  }

  @Test func aNameThatCannotBeUsedIsAnError() async throws {
    let report = try await generate(["/gardens": "my-plots"])
    #expect(report.messages.first?.contains("[invalid-name]") == true)
    #expect(report.exitCode == .findings)
  }
}
