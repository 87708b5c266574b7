import DocwrightCore
import Foundation
import Testing

/// Entries of a slice that match nothing are reported where they stand.
@Suite struct SlicePatternTests {
  @Test(arguments: [
    ("include", "gardn-get", "did you mean \"garden-get\"?"), ("include", "gardn*", "did you mean \"garden*\"?"),
    ("include", "gardn-*", "did you mean \"garden-*\"?"),
    ("exclude", "/gardns/{id}", "did you mean \"/gardens/{id}\"?"),
    ("exclude", "api/garden-gett.md", "did you mean \"api/garden-get.md\"?"),
    ("include", "zzzzzz", "expected a glob of pages, an operation's id, or the beginning of a request path ["),
    ("expand", "microsoft.graph.garden.bed", "did you mean \"microsoft.graph.garden.beds\"?"),
    ("expand", "garden.Beds", "did you mean \"microsoft.graph.garden.beds\"?"),
    ("expand", "microsoft.graph.zzz.*", "the qualified name of the type that declares it ["),
  ])
  func anEntryThatMatchesNothingIsAWarning(_ key: String, _ entry: String, _ message: String) async throws {
    let fixture = try SliceTests.fixture()
    let request = try request(
      fixture, "{\"version\": 1, \"sources\": [{\"pages\": \"pages\"}],\n\"\(key)\": [\"\(entry)\"]}")
    let column = key.utf8.count + 6
    for report in [try await request.generate(), try await request.verify(), try await request.schema()] {
      let found = report.messages.filter { $0.contains("[slice-entry-unmatched]") }
      #expect(found.count == 1)
      #expect(
        found.first?.contains("docwright.json:2:\(column): warning: the entry \"\(entry)\" matches nothing") == true)
      #expect(found.first?.contains(message) == true, "\(found)")
      #expect(report.exitCode == .success)
    }
  }

  @Test func whatMatchesIsNotReported() async throws {
    let fixture = try SliceTests.fixture()
    let text = """
      {"version": 1, "sources": [{"pages": "pages"}], "include": ["garden-*", "/gardens", "house", "resources/*.md"],
      "exclude": ["gardener-get"], "expand": ["*.keeper"]}
      """
    #expect(try await request(fixture, text).lint().output == "")
  }

  @Test func severityAndStrictnessApply() async throws {
    let fixture = try SliceTests.fixture()
    let error = try fixture.request {
      $0.include = ["garden-*", "zzzzzz"]
      $0.severities = ["slice-entry-unmatched": .error]
    }
    #expect(try await error.generate().exitCode == .findings)
    #expect(try await error.schema().exitCode == .findings)
    let strict = try fixture.request {
      $0.include = ["garden-*", "zzzzzz"]
      $0.strict = true
    }
    #expect(try await strict.generate().exitCode == .findings)
  }

  @Test func oneVersionThatHasItIsEnough() async throws {
    let fixture = try PagesFixture()
    try fixture.write("v1.0/api/bed-dig.md", PagesFixture.operation("bed: dig", "POST /beds/dig"))
    try fixture.write("beta/api/bed-fill.md", PagesFixture.operation("bed: fill", "POST /beds/fill"))
    var request = try fixture.request { $0.include = ["bed-dig", "bed-fill"] }
    #expect(try await request.lint().output == "")
    try request.select(version: "beta")
    #expect(try await request.lint().output == "")
  }

  private func request(_ fixture: PagesFixture, _ text: String) throws -> Request {
    let file = fixture.root.appendingPathComponent("docwright.json")
    try Data(text.utf8).write(to: file)
    return Request(configuration: try Configuration.read(path: file.path))
  }
}
