import DocwrightCore
import Foundation
import Testing

@Suite struct CorrectionsCommandTests {
  let fixture: PagesFixture

  init() throws {
    fixture = try PagesFixture()
  }

  /// A bed in two versions, and a configuration with corrections of it.
  func request(_ corrections: String, strict: Bool = false) throws -> Request {
    try fixture.write("v1.0/resources/bed.md", PagesFixture.resource("bed", ["|width|String|In metres.|"]))
    try fixture.write("beta/resources/bed.md", PagesFixture.resource("bed", ["|width|Int32|In metres.|"]))
    let file = fixture.root.appendingPathComponent("docwright.json")
    let text = """
      {"version": 1, "strict": \(strict), "sources": [
        {"version": "v1.0", "pages": "pages"}, {"version": "beta", "pages": "pages"}],
      "corrections": [
        \(corrections)
      ]}
      """
    try Data(text.utf8).write(to: file)
    return Request(configuration: try Configuration.read(path: file.path))
  }

  let retype = """
    {"page": "resources/bed.md", "fact": "microsoft.graph.bed.width", "change": "retype", "value": "Int32", "reason": "It is a number."}
    """

  @Test func eachIsListedWithWhetherItApplies() async throws {
    let request = try request(retype)
    let report = try await request.corrections()
    #expect(
      report.output
        == "applies in v1.0, not needed in beta: resources/bed.md: microsoft.graph.bed.width: retype Int32: It is a number.\n"
    )
    let file = fixture.root.appendingPathComponent("docwright.json").path
    #expect(report.messages.count == 1)
    #expect(report.messages[0].hasPrefix("\(file):4:3: warning: "), "\(report.messages)")
    #expect(report.messages[0].hasSuffix("[correction-agrees]"))
    #expect(report.exitCode == .success)
  }

  @Test func underStrictTheyFail() async throws {
    let request = try request(retype, strict: true)
    #expect(try await request.corrections().exitCode == .findings)
  }

  @Test func theFolderOfAVersionKeepsTheOtherOut() async throws {
    var request = try request(retype.replacing("resources/bed.md", with: "v1.0/resources/bed.md"), strict: true)
    #expect(try await request.corrections().output.hasPrefix("applies: v1.0/resources/bed.md: "))
    #expect(try await request.corrections().exitCode == .success)
    try request.select(version: "beta")
    #expect(try await request.corrections().output.hasPrefix("of another version: "))
  }

  @Test func theSchemaIsCorrected() async throws {
    var request = try request(retype)
    try request.select(version: "v1.0")
    #expect(try await request.schema().output.contains("\"name\": \"Int32\""))
  }

  @Test(arguments: [
    (#"{"pag": "a"}"#, ":4:4: error: unknown key \"pag\"; did you mean \"page\"?"),
    (#"{"page": "a", "fact": "b", "change": "drop"}"#, ":4:3: error: a correction needs \"reason\""),
    (#"{"page": "a", "fact": "b", "change": "drop", "reason": " "}"#, ":4:48: error: expected why the page is wrong"),
    (
      #"{"page": "a", "fact": "b", "change": "retyp", "reason": "c"}"#,
      ":4:30: error: unknown change \"retyp\"; did you mean \"retype\"?"
    ),
    (#"{"page": "a", "fact": "b", "change": "rename", "reason": "c"}"#, ":4:3: error: a correction needs \"value\""),
    (
      #"{"page": "a", "fact": "b", "change": "required", "value": 1, "reason": "c"}"#, ": error: expected true or false"
    ),
    (#"{"page": "a", "fact": "b", "change": "drop", "value": 1, "reason": "c"}"#, "\"drop\" takes no \"value\""),
    (#"{"page": 1}"#, ":4:4: error: expected a string"),
    ("7", ":4:3: error: expected an object"),
  ])
  func faultsAreLocated(_ correction: String, _ message: String) throws {
    let error = #expect(throws: UsageError.self) { try request(correction) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func aChangeThatStandsTwiceIsAFault() throws {
    let error = #expect(throws: UsageError.self) { try request(retype + "," + retype) }
    #expect(error?.description.contains("stands twice") == true)
  }
}
