import DocwrightCore
import Foundation
import Testing

/// Input made to harm: the tool neither waits nor fails, says where it was, and reads the other pages.
@Suite struct HostileInputTests {
  private func fixture() throws -> PagesFixture {
    let fixture = try PagesFixture()
    try fixture.write("api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{id}"))
    return fixture
  }

  /// Generates, and gives the findings on one file; the sound page has come through.
  private func findings(_ fixture: PagesFixture, on path: String) async throws -> [String] {
    let report = try await fixture.request().generate()
    #expect(fixture.generated()["Operations/GardenGet.swift"] != nil)
    return report.messages.filter { $0.hasPrefix(path + ":") }
  }

  @Test func aFileOfFiftyMegabytesIsNotRead() async throws {
    let fixture = try fixture()
    try fixture.write("api/bad.md", "# Get bed\n")
    let file = try FileHandle(forWritingTo: fixture.pages.appendingPathComponent("api/bad.md"))
    try file.truncate(atOffset: 50 << 20)
    try file.close()
    let found = try await findings(fixture, on: "api/bad.md")
    #expect(found.map { String($0.prefix(58)) } == ["api/bad.md:1:1: error: the page holds 52428800 bytes, more"])
  }

  @Test func aPipeInPlaceOfAPageIsNamed() async throws {
    let fixture = try fixture()
    #expect(mkfifo(fixture.pages.appendingPathComponent("api/x.md").path, 0o600) == 0)
    let found = try await findings(fixture, on: "api/x.md")
    #expect(found.count == 1 && found[0].hasPrefix("api/x.md:1:1: error: ") && found[0].hasSuffix("[unreadable-page]"))
  }

  @Test func aFolderInPlaceOfAPageIsNamed() async throws {
    let fixture = try fixture()
    try fixture.write("api/x.md/y.md", PagesFixture.operation("Get y", "GET /ys"))
    let found = try await findings(fixture, on: "api/x.md")
    #expect(found.count == 1 && found[0].hasPrefix("api/x.md:1:1: error: ") && found[0].hasSuffix("[unreadable-page]"))
  }

  @Test func aPipeOrAFolderInPlaceOfAnIncludeIsNamed() async throws {
    let fixture = try fixture()
    try fixture.write("includes/folder.md/x.txt", "")
    #expect(mkfifo(fixture.pages.appendingPathComponent("includes/pipe.md").path, 0o600) == 0)
    let includes = "[!INCLUDE [a](../includes/pipe.md)]\n[!INCLUDE [b](../includes/folder.md)]"
    try fixture.write("api/bed-get.md", PagesFixture.operation("Get bed", "GET /beds/{id}", body: includes))
    let found = try await findings(fixture, on: "api/bed-get.md")
    #expect(found.map { $0.hasSuffix("[include-missing]") } == [true, true])
    #expect(fixture.generated()["Operations/BedGet.swift"] != nil)
  }

  @Test func anIncludeOutsideTheRootIsNotFollowed() async throws {
    let fixture = try fixture()
    let secret = fixture.root.appendingPathComponent("secret.md")
    try Data("The word is swordfish.\n".utf8).write(to: secret)
    try FileManager.default.createDirectory(
      at: fixture.pages.appendingPathComponent("includes"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: fixture.pages.appendingPathComponent("includes/link.md"), withDestinationURL: secret)
    try FileManager.default.createSymbolicLink(
      at: fixture.pages.appendingPathComponent("out"), withDestinationURL: fixture.root)
    let includes = """
      [!INCLUDE [a](../includes/link.md)]
      [!INCLUDE [b](../out/secret.md)]
      [!INCLUDE [c](../../secret.md)]
      """
    let page = "# Get bed\n\n\(includes)\n\n" + PagesFixture.operation("x", "GET /beds/{id}").dropFirst(60)
    try fixture.write("api/bed-get.md", String(page))
    let found = try await findings(fixture, on: "api/bed-get.md")
    #expect(found.filter { $0.hasSuffix("[include-missing]") }.count == 2)
    #expect(found.filter { $0.hasSuffix("[include-outside-root]") }.count == 1)
    #expect(!fixture.generated().values.contains { $0.contains("swordfish") })
  }

  @Test func aLinkWithinTheRootIsFollowed() async throws {
    let fixture = try fixture()
    try FileManager.default.createSymbolicLink(
      at: fixture.pages.appendingPathComponent("api/bed-get.md"),
      withDestinationURL: fixture.pages.appendingPathComponent("api/garden-get.md"))
    #expect(try await findings(fixture, on: "api/bed-get.md").isEmpty)
    #expect(fixture.generated()["Operations/BedGet.swift"] != nil)
  }

  @Test func includesInACircleAreNamed() async throws {
    let fixture = try fixture()
    try fixture.write("includes/a.md", "[!INCLUDE [b](b.md)]\n")
    try fixture.write("includes/b.md", "[!INCLUDE [a](a.md)]\n[!INCLUDE [b](b.md)]\n")
    let include = "[!INCLUDE [a](../includes/a.md)]"
    try fixture.write("api/bed-get.md", PagesFixture.operation("Get bed", "GET /beds/{id}", body: include))
    let found = try await findings(fixture, on: "includes/b.md")
    #expect(found.map { String($0.prefix(18)) } == ["includes/b.md:1:1:", "includes/b.md:2:1:"])
    #expect(found.allSatisfy { $0.hasSuffix("[include-cycle]") })
  }

  @Test func aLongChainOfBasesIsCut() async throws {
    let fixture = try fixture()
    for number in 0..<200 {
      let page = PagesFixture.resource("bed\(number)", ["|p\(number)|String|A row.|"])
      let base = "\", \"baseType\": \"microsoft.graph.bed\(number + 1)\" }"
      try fixture.write("resources/bed\(number).md", page.replacing("\" }", with: base))
    }
    let report = try await fixture.request().generate()
    #expect(report.messages.contains { $0.hasPrefix("resources/bed0.md:6:1: error: ") && $0.hasSuffix("[base-cycle]") })
    let files = fixture.generated()
    #expect(files["Models/Bed0.swift"]?.contains("protocol Bed0Protocol: PropertyKeys {") ?? false)
    #expect(files["Models/Bed199.swift"] != nil)
    #expect(files["Models/Bed198.swift"]?.contains("protocol Bed198Protocol: Bed199Protocol {") ?? false)
  }

  @Test func deepJSONInAnExampleIsNamed() async throws {
    let fixture = try fixture()
    let json = String(repeating: "{\"a\":", count: 100_000)
    let example = "## Examples\n\n``` http\nPOST /beds\n\n\(json)\n```\n"
    try fixture.write("api/bed-create.md", PagesFixture.operation("Create bed", "POST /beds", body: example))
    let report = try await fixture.request().lint(LintOptions(severity: .note))
    let lines = report.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("api/bed-create.md:27:1: ") && $0.hasSuffix("[malformed-example]") })
  }

  @Test func textUnderManyMarksIsRead() async throws {
    let fixture = try fixture()
    let text = String(repeating: "**a *b ", count: 40) + "deep" + String(repeating: "* **", count: 40)
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|frame|String|\(text)|"]))
    _ = try await fixture.request().generate()
    #expect(fixture.generated()["Models/Bed.swift"]?.contains("deep") ?? false)
  }

  @Test func aTableOfTenThousandColumnsIsRead() async throws {
    let fixture = try fixture()
    let heads = (0..<10_000).map { "c\($0)|" }.joined()
    let cells = String(repeating: "x|", count: 10_000)
    let table = """
      # bed resource type

      ## Properties

      |Property|Type|Description|\(heads)
      |\(String(repeating: ":--|", count: 10_003))
      |frame|String|Of wood.|\(cells)
      """
    try fixture.write("resources/bed.md", table)
    #expect(try await findings(fixture, on: "resources/bed.md").isEmpty)
    #expect(fixture.generated()["Models/Bed.swift"]?.contains("var frame: PropertyKey<String>") ?? false)
  }

  @Test func aCommentThatSwallowsAnotherIsNamed() async throws {
    let fixture = try fixture()
    let page = PagesFixture.resource("bed", ["|frame|String|A row.|"])
    try fixture.write("resources/bed.md", page.replacing("## Properties", with: "<!-- open\n\n## Properties"))
    let found = try await findings(fixture, on: "resources/bed.md")
    #expect(found.contains { $0.hasPrefix("resources/bed.md:12:1: warning: ") && $0.hasSuffix("[unclosed-comment]") })
  }

  @Test func anUnreadablePageIsExplained() async throws {
    let fixture = try fixture()
    try fixture.write("api/bad.md", bytes: [0x23, 0x00])
    let report = try await fixture.request().explain("api/bad.md")
    #expect(report.output.hasPrefix("api/bad.md\n  api/bad.md:1:2: error: the page holds a NUL byte"))
  }
}
