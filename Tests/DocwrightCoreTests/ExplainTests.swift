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
