import DocwrightCore
import Foundation
import OutputTree
import Testing

/// Pages that cannot be read, and outputs that cannot be written: the other pages still come through.
@Suite struct BadInputTests {
  func fixture(_ bad: [UInt8]) throws -> PagesFixture {
    let fixture = try PagesFixture()
    try fixture.write("api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    try fixture.write("api/bad.md", bytes: bad)
    return fixture
  }

  @Test(arguments: [
    ("empty", [UInt8](), "empty-page"),
    ("binary", [0x47, 0x00, 0x01], "unreadable-page"),
    ("not UTF-8", Array("# x\n".utf8) + [0xC3, 0x28], "unreadable-page"),
  ])
  func unreadablePagesAreNamed(_ name: String, _ bytes: [UInt8], _ rule: String) async throws {
    let fixture = try fixture(bytes)
    let report = try await fixture.request().generate()
    #expect(report.exitCode == .findings)
    #expect(report.messages.contains { $0.hasPrefix("api/bad.md:") && $0.hasSuffix("[\(rule)]") })
    #expect(fixture.generated()["Operations/GardenGet.swift"] != nil)
  }

  @Test func aHugePageIsNamed() async throws {
    let fixture = try fixture([UInt8](repeating: 0x61, count: 5 << 20))
    let report = try await fixture.request().generate()
    #expect(report.messages.contains { $0.hasPrefix("api/bad.md:1:1: error: the page holds 5242880 bytes") })
  }

  @Test func aDanglingLinkIsNamed() async throws {
    let fixture = try fixture(Array("x".utf8))
    let link = fixture.pages.appendingPathComponent("api/x.md")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "nowhere.md")
    let report = try await fixture.request().generate()
    #expect(report.exitCode == .findings)
    #expect(report.messages.contains { $0.hasPrefix("api/x.md:1:1: error: ") })
    #expect(fixture.generated()["Operations/GardenGet.swift"] != nil)
  }

  @Test func aLinkOutOfTheRootIsNotFollowed() async throws {
    let fixture = try fixture(Array("x".utf8))
    let secret = fixture.root.appendingPathComponent("secret.md")
    try Data(PagesFixture.operation("Get secret", "GET /secrets").utf8).write(to: secret)
    try FileManager.default.createSymbolicLink(
      at: fixture.pages.appendingPathComponent("api/secret.md"), withDestinationURL: secret)
    _ = try await fixture.request().generate()
    #expect(fixture.generated()["Operations/Secret.swift"] == nil)
  }

  @Test func aFileInPlaceOfTheOutputFolderIsACleanError() async throws {
    let fixture = try fixture(Array("x".utf8))
    try Data("mine".utf8).write(to: fixture.output)
    do {
      _ = try await fixture.request().generate()
      Issue.record("the file was overwritten")
    } catch {
      #expect("\(error)".contains(fixture.output.path))
      #expect(Failure.exitStatus(of: error) == .usage)
    }
    #expect(try String(contentsOf: fixture.output, encoding: .utf8) == "mine")
  }

  @Test func aForeignFileIsNotOverwritten() async throws {
    let fixture = try fixture(Array("x".utf8))
    let file = fixture.output.appendingPathComponent("Operations/GardenGet.swift")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("// mine\n".utf8).write(to: file)
    await #expect(throws: OutputError.self) { try await fixture.request().generate() }
    #expect(try String(contentsOf: file, encoding: .utf8) == "// mine\n")
  }

  @Test func deepNestingDoesNotCrash() async throws {
    let quotes = String(repeating: ">", count: 20_000) + " deep\n"
    let brackets = "# x\n\n" + String(repeating: "[", count: 20_000) + "\n\n" + String(repeating: "*a ", count: 20_000)
    let json = "# y\n\n<!-- " + String(repeating: "{\"a\":", count: 20_000) + " -->\n"
    let fixture = try fixture(Array(quotes.utf8))
    try fixture.write("api/brackets.md", brackets)
    try fixture.write("resources/json.md", json)
    let report = try await fixture.request().generate()
    #expect(report.exitCode == .findings)
    #expect(fixture.generated()["Operations/GardenGet.swift"] != nil)
  }

  @Test func nothingToReadIsAUsageError() throws {
    let fixture = try PagesFixture()
    #expect(throws: UsageError.self) { try fixture.request() }
    var request = Request(configuration: Configuration())
    #expect(throws: UsageError.self) { try request.use(input: "/no/such/folder", output: nil) }
  }
}
