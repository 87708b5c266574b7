import DocwrightCore
import Foundation
import OutputTree
import Testing

@Suite struct GenerateTests {
  func garden() throws -> PagesFixture {
    let fixture = try PagesFixture()
    try fixture.write("api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    try fixture.write("api/garden-delete.md", PagesFixture.operation("Delete garden", "DELETE /gardens/{id}"))
    try fixture.write("resources/garden.md", PagesFixture.resource("garden", ["|id|String|Key.|"]))
    return fixture
  }

  @Test func writesEachPageToAFileOfItsOwn() async throws {
    let fixture = try garden()
    let report = try await fixture.request().generate()
    #expect(report.exitCode == .success)
    #expect(
      fixture.generated().keys.filter { $0.hasSuffix(".swift") }.sorted() == [
        "Models/API+Types.swift", "Models/Garden.swift", "Operations/GardenDelete.swift", "Operations/GardenGet.swift",
        "Paths/API.swift", "Paths/GardensPaths.swift",
      ])
    #expect(report.messages.count == 1)
    #expect(report.messages.first?.contains("3 pages read") == true)
  }

  @Test func aSecondRunWritesNothing() async throws {
    let fixture = try garden()
    _ = try await fixture.request().generate()
    let before = fixture.generated()
    let report = try await fixture.request().generate()
    #expect(report.messages.last?.contains("0 written, 0 deleted") == true)
    #expect(fixture.generated() == before)
  }

  @Test func aRemovedPageRemovesItsFile() async throws {
    let fixture = try garden()
    _ = try await fixture.request().generate()
    try FileManager.default.removeItem(at: fixture.pages.appendingPathComponent("api/garden-delete.md"))
    _ = try await fixture.request().generate()
    #expect(fixture.generated()["Operations/GardenDelete.swift"] == nil)
    #expect(fixture.generated()["Operations/GardenGet.swift"] != nil)
  }

  @Test func verifyNamesDriftAndTheFixingCommand() async throws {
    let fixture = try garden()
    _ = try await fixture.request().generate()
    #expect(try await fixture.request().verify().exitCode == .success)
    try fixture.write("api/garden-delete.md", PagesFixture.operation("Delete garden", "DELETE /gardens/{garden-id}"))
    let report = try await fixture.request().verify()
    #expect(report.exitCode == .findings)
    #expect(report.output.contains("stale: \(fixture.output.path)/Operations/GardenDelete.swift"))
    #expect(report.output.contains("+/// - `DELETE /gardens/{garden-id}`"))
    #expect(report.messages.last == "  docwright generate")
  }

  @Test func anUnreadablePageKeepsItsFile() async throws {
    let fixture = try garden()
    _ = try await fixture.request().generate()
    let before = fixture.generated()["Operations/GardenDelete.swift"]
    try fixture.write("api/garden-delete.md", bytes: [0xFF, 0xFE, 0x00])
    let report = try await fixture.request().generate()
    #expect(report.exitCode == .findings)
    #expect(fixture.generated()["Operations/GardenDelete.swift"] == before)
    #expect(report.messages.contains { $0.contains("api/garden-delete.md:1:3: error:") })
    #expect(report.messages.contains { $0.hasPrefix("kept, because its page cannot be read:") })
    let verify = try await fixture.request().verify()
    #expect(verify.output.contains("unreadable: "))
    _ = try await fixture.request().generate(prune: true)
    #expect(fixture.generated()["Operations/GardenDelete.swift"] == nil)
  }

  @Test func strictFailsOnWarnings() async throws {
    let fixture = try garden()
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|width|Int33|In metres.|"]))
    #expect(try await fixture.request().generate().exitCode == .success)
    #expect(try await fixture.request { $0.strict = true }.generate().exitCode == .findings)
  }

  @Test func globsChooseOperationsAndTheTypesThatTheyReach() async throws {
    let fixture = try garden()
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|id|String|Key.|"]))
    let request = try fixture.request { $0.include = ["garden-d*"] }
    _ = try await request.generate()
    #expect(
      fixture.generated().keys.filter { $0.hasSuffix(".swift") }.sorted() == [
        "Models/API+Types.swift", "Operations/GardenDelete.swift", "Paths/API.swift", "Paths/GardensPaths.swift",
      ])
  }

  @Test func versionsGoIntoModulesOfTheirOwn() async throws {
    let fixture = try PagesFixture()
    try fixture.write("v1.0/api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    try fixture.write("beta/api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    _ = try await fixture.request().generate()
    #expect(fixture.generated()["V1/Operations/GardenGet.swift"] != nil)
    #expect(fixture.generated()["Beta/Operations/GardenGet.swift"] != nil)
    await #expect(throws: UsageError.self) { try await fixture.request().schema() }
    var request = try fixture.request()
    try request.select(version: "beta")
    #expect(try await request.schema().output.contains("\"version\": \"beta\""))
    #expect(throws: UsageError.self) { try request.select(version: "v2") }
  }

  @Test func overriddenTemplatesAreUsed() async throws {
    let fixture = try garden()
    let templates = fixture.root.appendingPathComponent("templates")
    try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
    let text = "// Generated by Docwright, our way.\nlet api = 1\n"
    try Data(text.utf8).write(to: templates.appendingPathComponent("root.mustache"))
    _ = try await fixture.request { $0.templates = templates.path }.generate()
    #expect(fixture.generated()["Paths/API.swift"] == text)
  }

  @Test func anUnknownTagInATemplateIsAnError() async throws {
    let fixture = try garden()
    let templates = fixture.root.appendingPathComponent("templates")
    try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
    try Data("{{acces}}".utf8).write(to: templates.appendingPathComponent("root.mustache"))
    let request = try fixture.request { $0.templates = templates.path }
    do {
      _ = try await request.generate()
      Issue.record("the template was accepted")
    } catch {
      #expect("\(error)".contains("root.mustache:1:"))
      #expect("\(error)".contains("access"))
      #expect(Failure.exitStatus(of: error) == .usage)
    }
  }
}
