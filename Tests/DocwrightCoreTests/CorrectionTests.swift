import APISchema
import Diagnostics
import DocwrightCore
import SchemaLinker
import Testing

@Suite struct CorrectionTests {
  static let page = "v1.0/resources/bed.md"

  static func schema() -> Schema {
    var schema = Schema(version: "v1.0")
    var bed = TypeDefinition(name: "microsoft.graph.bed", kind: .entity)
    bed.pages = [page]
    bed.key = "id"
    var width = Property(name: "width", type: TypeReference("String"))
    width.requiredWhen = "it is wide"
    bed.properties = [Property(name: "id", type: TypeReference("String")), width]
    bed.relationships = [Property(name: "plants", type: TypeReference("microsoft.graph.bed", collection: true))]
    var soil = EnumDefinition(name: "microsoft.graph.soil")
    soil.pages = ["v1.0/resources/soil.md"]
    soil.members = [EnumMember(name: "clay", value: 0)]
    var dig = Operation(id: "bed-dig", title: "bed: dig", page: "v1.0/api/bed-dig.md")
    dig.bodies = [Body()]
    dig.bodies[0].properties = [Property(name: "plants@odata.bind", type: TypeReference("String"))]
    var peek = Operation(id: "bed-peek", title: "bed: peek", page: "v1.0/api/bed-peek.md")
    peek.responses = [Response(status: 200, type: TypeReference("microsoft.graph.hole"))]
    schema.types = [bed, TypeDefinition(name: "microsoft.graph.hole", kind: .complex)]
    schema.enums = [soil]
    schema.operations = [dig, peek]
    return schema
  }

  func apply(
    _ fact: String, _ change: Correction.Change, page: String = page, otherVersions: [String] = []
  ) -> (schema: Schema, verdict: CorrectionOutcome.Verdict?) {
    let location = SourceLocation(file: "docwright.json", line: 1, column: 1)
    let correction = Correction(page: page, fact: fact, change: change, reason: "wrong", location: location)
    let (schema, outcomes) = CorrectionPass.apply([correction], to: Self.schema(), otherVersions: otherVersions)
    return (schema, outcomes.first?.verdict)
  }

  @Test(arguments: ["v1.0/resources/bed.md", "resources/bed.md"])
  func aPropertyIsRenamedAndTheKeyFollows(_ page: String) {
    let (schema, verdict) = apply("microsoft.graph.bed.id", .rename("zeta"), page: page)
    #expect(verdict == .applies)
    #expect(schema.types[0].key == "zeta")
    #expect(schema.types[0].properties.map(\.name) == ["width", "zeta"])
  }

  @Test(arguments: [
    ("Int32", TypeReference("Int32")), ("Edm.int32", TypeReference("Int32")),
    ("String collection", TypeReference("String", collection: true)),
    ("Collection(soil)", TypeReference("microsoft.graph.soil", collection: true)),
    ("microsoft.graph.bed", TypeReference("microsoft.graph.bed")),
  ])
  func aPropertyIsRetyped(_ text: String, _ type: TypeReference) {
    let (schema, verdict) = apply("microsoft.graph.bed.width", .retype(text))
    #expect(verdict == .applies)
    #expect(schema.types[0].properties[1].type == type)
  }

  @Test func whatIsRequiredHasNoConditionAnyMore() {
    let (schema, verdict) = apply("microsoft.graph.bed.width", .required(true))
    #expect(verdict == .applies)
    #expect(schema.types[0].properties[1].required == true)
    #expect(schema.types[0].properties[1].requiredWhen == nil)
    #expect(apply("microsoft.graph.bed.width", .readOnly(false)).schema.types[0].properties[1].readOnly == false)
  }

  @Test func aRelationshipIsDropped() {
    let (schema, verdict) = apply("microsoft.graph.bed.plants", .drop)
    #expect(verdict == .applies)
    #expect(schema.types[0].relationships.isEmpty)
  }

  @Test func aBodyPropertyWithDotsInItsNameIsFound() {
    let page = "api/bed-dig.md"
    let (schema, verdict) = apply("bed-dig.plants@odata.bind", .retype("String collection"), page: page)
    #expect(verdict == .applies)
    #expect(schema.operations[0].bodies[0].properties[0].type.collection)
    #expect(apply("bed-dig.depth", .add("Int32"), page: page).schema.operations[0].bodies[0].properties.count == 2)
  }

  @Test func anOperationWithoutABodyGetsOne() {
    let (schema, verdict) = apply("bed-peek.depth", .add("Int32"), page: "api/bed-peek.md")
    #expect(verdict == .applies)
    #expect(schema.operations[1].bodies.map { $0.properties.map(\.name) } == [["depth"]])
  }

  @Test func aTypeWithoutAPageIsCorrectedOnTheOperationThatReturnsIt() {
    let (schema, verdict) = apply("microsoft.graph.hole.depth", .add("Int32"), page: "api/bed-peek.md")
    #expect(verdict == .applies)
    #expect(schema.types[1].properties.map(\.name) == ["depth"])
  }

  @Test func membersOfAnEnumeration() {
    let page = "resources/soil.md"
    #expect(apply("microsoft.graph.soil.clay", .rename("loam"), page: page).schema.enums[0].members[0].name == "loam")
    #expect(apply("microsoft.graph.soil.sand", .add("7"), page: page).schema.enums[0].members.last?.value == 7)
    #expect(apply("microsoft.graph.soil.clay", .drop, page: page).schema.enums[0].members.isEmpty)
  }

  @Test(arguments: [
    ("microsoft.graph.bed.width", Correction.Change.retype("String")),
    ("microsoft.graph.bed.breadth", .rename("width")),
    ("microsoft.graph.bed.width", .add("String")), ("microsoft.graph.bed.zzz", .drop),
  ])
  func thePageAgrees(_ fact: String, _ change: Correction.Change) {
    let (schema, verdict) = apply(fact, change)
    guard case .agrees = verdict else {
      Issue.record("\(String(describing: verdict))")
      return
    }
    #expect(schema == Self.schema())
  }

  @Test(arguments: [
    ("microsoft.graph.bed.widt", Correction.Change.drop, "did you mean \"width\"?"),
    ("microsoft.graph.bde.width", .drop, "did you mean \"microsoft.graph.bed.width\"?"),
    ("microsoft.graph.bed.width", .retype("Int3"), "did you mean \"Int"),
    ("microsoft.graph.bed.width", .rename("id"), "the page has both width and id"),
    ("microsoft.graph.bed.width", .add("Int32"), "with another type"),
    ("microsoft.graph.bed", .required(true), "renamed, added or dropped"),
    ("microsoft.graph.soil.clay", .drop, "expected microsoft.graph.bed, by itself or with a dot"),
  ])
  func nothingIsMatched(_ fact: String, _ change: Correction.Change, _ why: String) {
    let (schema, verdict) = apply(fact, change)
    guard case .unmatched(let message) = verdict else {
      Issue.record("\(String(describing: verdict))")
      return
    }
    #expect(message.contains(why), "\(message)")
    #expect(schema == Self.schema())
  }

  @Test func aPageOfAnotherVersionIsLeftAlone() {
    let page = "beta/resources/bed.md"
    #expect(apply("microsoft.graph.bed.id", .drop, page: page, otherVersions: ["v1.0", "beta"]).verdict == .elsewhere)
    guard case .unmatched = apply("microsoft.graph.bed.id", .drop, page: page).verdict else {
      Issue.record("an unknown version is a page that is not there")
      return
    }
  }
}
