import APISchema
import DocwrightCore
import SchemaLinker
import Testing

@Suite struct SliceTests {
  /// Gardens have beds and a keeper; a bed has a soil, and a house nothing to do with them.
  static func fixture() throws -> PagesFixture {
    let fixture = try PagesFixture()
    try fixture.write(
      "api/garden-water.md",
      PagesFixture.operation(
        "garden: water", "POST /gardens/{id}/water",
        body:
          "## Request body\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|garden|[garden](../resources/garden.md)|Which.|"
      ))
    try fixture.write("api/garden-get.md", PagesFixture.operation("Get garden", "GET /gardens/{garden-id}"))
    try fixture.write("api/gardener-get.md", PagesFixture.operation("Get gardener", "GET /gardeners/{id}"))
    try fixture.write(
      "resources/garden.md",
      PagesFixture.resource("garden", ["|shape|[shape](shape.md)|Its form.|"])
        + """

        ## Relationships

        |Relationship|Type|Description|
        |:---|:---|:---|
        |beds|[bed](bed.md) collection|What grows.|
        |keeper|[keeper](keeper.md)|Who cares.|

        """)
    try fixture.write("resources/shape.md", PagesFixture.resource("shape", ["|sides|Int32|How many.|"]))
    try fixture.write("resources/bed.md", PagesFixture.resource("bed", ["|soil|[soil](soil.md)|What it is made of.|"]))
    try fixture.write("resources/soil.md", PagesFixture.resource("soil", ["|name|String|The name.|"]))
    try fixture.write("resources/keeper.md", PagesFixture.resource("keeper", ["|name|String|The name.|"]))
    try fixture.write("resources/house.md", PagesFixture.resource("house", ["|name|String|The name.|"]))
    return fixture
  }

  /// How often a schema's text has `"page"` or `"pages"`: once for each operation and each type.
  func names(_ request: Request) async throws -> (operations: Int, types: Int) {
    let text = try await request.schema().output
    return (text.split(separator: "\"page\":").count - 1, text.split(separator: "\"pages\":").count - 1)
  }

  @Test(arguments: [
    ([String](), 2), (["microsoft.graph.garden.keeper"], 3), (["microsoft.graph.garden.beds"], 4),
    (["microsoft.graph.garden.*"], 5), (["*.keeper"], 3), (["microsoft.graph.garden"], 2),
  ])
  func onlyExpandedRelationshipsPullTypesIn(_ expand: [String], _ types: Int) async throws {
    let fixture = try Self.fixture()
    let request = try fixture.request {
      $0.include = ["garden-water"]
      $0.expand = expand.map(SlicePattern.init(stringLiteral:))
    }
    let found = try await names(request)
    #expect(found.operations == 1)
    #expect(found.types == types)
  }

  @Test(
    arguments: [
      ([], [], 3), (["garden-*"], [], 2), (["garden-get"], [], 1), (["/gardens"], [], 2),
      (["/gardens/{x}/water/"], [], 1),
      (["/Gardens/{id}"], [], 2), (["/garden"], [], 0), (["/"], [], 3),
      (["/gardens", "gardener-get"], ["/gardens/{id}/water"], 2),
      ([], ["garden-get"], 2), (["/gardens/id"], [], 0), (["api/garden-*.md"], [], 2),
    ] as [([String], [String], Int)])
  func entriesChooseOperations(_ include: [String], _ exclude: [String], _ operations: Int) async throws {
    let fixture = try Self.fixture()
    let request = try fixture.request {
      $0.include = include.map(SlicePattern.init(stringLiteral:))
      $0.exclude = exclude.map(SlicePattern.init(stringLiteral:))
    }
    #expect(try await names(request).operations == operations)
  }

  @Test func theShortestWayWins() {
    var schema = Schema()
    func type(_ name: String, _ properties: [(String, String)]) -> TypeDefinition {
      var type = TypeDefinition(name: name, kind: .complex)
      type.properties = properties.map { Property(name: $0.0, type: TypeReference($0.1)) }
      return type
    }
    schema.types = [type("a", [("b", "b")]), type("b", [("c", "c")]), type("c", [("a", "a")]), type("d", [("c", "c")])]
    var long = Operation(id: "long", title: "", page: "long.md")
    long.responses = [Response(status: 200, type: TypeReference("a"))]
    var short = Operation(id: "short", title: "", page: "short.md")
    short.responses = [Response(status: 200, type: TypeReference("d"))]
    schema.operations = [long, short]
    let reach = SliceReach(schema, SliceSelection(operation: { _ in true }, page: { _ in false }))
    #expect(
      reach.way(to: "c").map { "\($0.source) \($0.how) \($0.target)" } == ["short.md response d", "d property c c"])
    #expect(reach.way(to: "e").isEmpty)
  }
}
