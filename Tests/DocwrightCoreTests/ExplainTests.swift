import DocwrightCore
import Testing

@Suite struct ExplainTests {
  let fixture: PagesFixture

  init() throws {
    fixture = try SliceTests.fixture()
  }

  @Test(arguments: ["shape", "SHAPE", "microsoft.graph.shape", "Microsoft.Graph.Shape"])
  func whyNamesOneStepALine(_ name: String) async throws {
    let request = try fixture.request { $0.include = ["garden-*"] }
    let report = try await request.explain(why: name)
    #expect(
      report.output == """
        api/garden-water.md: body garden → microsoft.graph.garden
        microsoft.graph.garden: property shape → microsoft.graph.shape

        """)
    #expect(report.exitCode == .success)
  }

  @Test func whyFollowsWhatIsExpanded() async throws {
    let request = try fixture.request {
      $0.include = ["garden-*"]
      $0.expand = ["microsoft.graph.garden.beds"]
    }
    #expect(
      try await request.explain(why: "soil").output == """
        api/garden-water.md: body garden → microsoft.graph.garden
        microsoft.graph.garden: relationship beds → microsoft.graph.bed
        microsoft.graph.bed: property soil → microsoft.graph.soil

        """)
  }

  @Test func whyNamesWhatWouldBringATypeIn() async throws {
    let request = try fixture.request { $0.include = ["garden-*"] }
    #expect(
      try await request.explain(why: "bed").output == """
        microsoft.graph.bed is not in the slice; "expand" with one of these would bring it in:
          microsoft.graph.garden.beds

        """)
  }

  @Test func withoutASliceAPageSpeaksForItself() async throws {
    let request = try fixture.request()
    #expect(
      try await request.explain(why: "house").output == "resources/house.md: page → microsoft.graph.house\n")
  }

  @Test(arguments: [
    ("garden", "microsoft.graph.garden\n"), ("garden", "  property shape: microsoft.graph.shape\n"),
    ("garden", "  relationship beds: microsoft.graph.bed collection\n"), ("garden", "  page resources/garden.md\n"),
    ("Bed.Soil", "microsoft.graph.bed.soil\n  type: microsoft.graph.soil\n  summary: What it is made of.\n"),
    ("garden-water", "  request POST /gardens/{id}/water\n"), ("garden-water", "  page api/garden-water.md\n"),
    ("garden-water.garden", "  type: microsoft.graph.garden\n"),
  ])
  func aFactIsTold(_ name: String, _ expected: String) async throws {
    let request = try fixture.request()
    let output = try await request.explain(name).output
    #expect(output.contains(expected), "\(output)")
  }

  @Test(arguments: ["garden-water.md", "api/garden-water.md"])
  func aPageGivesWhatWasReadFromIt(_ page: String) async throws {
    let output = try await fixture.request().explain(page).output
    #expect(output.hasPrefix("api/garden-water.md\n  6:1: section (reads) [title]\n"), "\(output)")
    #expect(output.contains("  21:1:   request POST /gardens/{id}/water [request-block]\n"), "\(output)")
    #expect(
      output.contains("  28:2:   body property garden: garden (resources/garden.md) [row]\n"), "\(output)")
  }

  /// A line of each file of the output leads back to the row or the page that it comes from.
  @Test(arguments: [
    ("Models/Bed.swift", "soil", "microsoft.graph.bed.soil\n", "read at resources/bed.md:16:2: property soil"),
    ("Models/Bed.swift", "struct", "microsoft.graph.bed\n", "page resources/bed.md"),
    ("Operations/GardenWater.swift", "var garden:", "garden-water.garden\n", "read at api/garden-water.md:28:2"),
    ("Operations/GardenGet.swift", "enum", "garden-get\n", "request GET /gardens/{garden-id}"),
    ("Paths/GardensPaths.swift", "func water", "garden-water\n", "page api/garden-water.md"),
  ])
  func aGeneratedLineLeadsBack(_ path: String, _ text: String, _ first: String, _ origin: String) async throws {
    let request = try fixture.request()
    _ = try await request.generate()
    let file = fixture.output.appendingPathComponent(path)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.contains(text) })
    let output = try await request.explain("\(file.path):\(index + 1)").output
    #expect(output.hasPrefix(first), "\(output)")
    #expect(output.contains(origin), "\(output)")
  }

  @Test func aLineOfAnotherFileIsAUsageError() async throws {
    try fixture.write("notes.swift", "// mine\n")
    let file = fixture.pages.appendingPathComponent("notes.swift").path
    let request = try fixture.request()
    for (line, message) in [("1", "is not a generated file"), ("9", "has 2 lines")] {
      let error = await #expect(throws: UsageError.self) { try await request.explain("\(file):\(line)") }
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
    await #expect(throws: UsageError.self) { try await request.explain("absent.swift:1") }
    await #expect(throws: UsageError.self) { try await request.explain("absent.md") }
  }

  @Test(arguments: [
    ("gardn", "did you mean \"garden\"?"), ("garden.shap", "did you mean \"garden.shape\"?"),
    ("garden-watr", "did you mean \"garden-water\"?"), ("zzzzzz", "member or operation \"zzzzzz\""),
  ])
  func anUnknownNameIsAUsageError(_ name: String, _ message: String) async throws {
    let request = try fixture.request()
    let error = await #expect(throws: UsageError.self) { try await request.explain(name) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    await #expect(throws: UsageError.self) { try await request.explain(why: name) }
  }
}
