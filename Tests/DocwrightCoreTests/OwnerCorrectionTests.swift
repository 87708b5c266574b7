import APISchema
import Diagnostics
import SchemaLinker
import Testing

/// Corrections of whole types, enumerations and operations, and of parameters.
@Suite struct OwnerCorrectionTests {
  static let bed = "resources/bed.md"
  static let dig = "api/bed-dig.md"

  /// The schema of the other corrections, where an operation has a parameter, too.
  static func schema() -> Schema {
    var schema = CorrectionTests.schema()
    schema.types[0].properties.append(Property(name: "soil", type: TypeReference("microsoft.graph.soil")))
    schema.types[1].base = "microsoft.graph.bed"
    schema.operations[0].parameters = [Parameter(name: "depth", location: .query, type: TypeReference("String"))]
    return schema
  }

  func apply(_ page: String, _ fact: String, _ change: Correction.Change) -> (
    schema: Schema, outcome: CorrectionOutcome
  ) {
    let outcomes = apply([(page, fact, change)])
    return (outcomes.schema, outcomes.outcomes[0])
  }

  func apply(
    _ changes: [(page: String, fact: String, change: Correction.Change)]
  ) -> (schema: Schema, outcomes: [CorrectionOutcome]) {
    let location = SourceLocation(file: "docwright.json", line: 1, column: 1)
    let corrections = changes.map {
      Correction(page: $0.page, fact: $0.fact, change: $0.change, reason: "wrong", location: location)
    }
    return CorrectionPass.apply(corrections, to: Self.schema())
  }

  // MARK: Types and enumerations

  @Test(arguments: ["plot", "microsoft.graph.plot"])
  func aTypeIsRenamedWhereverItIsNamed(_ name: String) {
    let (schema, outcome) = apply(Self.bed, "microsoft.graph.bed", .rename(name))
    #expect(outcome.verdict == .applies)
    #expect(schema.types.map(\.name) == ["microsoft.graph.hole", "microsoft.graph.plot"])
    #expect(schema.types[0].base == "microsoft.graph.plot")
    #expect(schema.types[1].relationships[0].type == TypeReference("microsoft.graph.plot", collection: true))
  }

  @Test func anEnumerationIsRenamedWhereverItIsNamed() {
    let (schema, _) = apply("resources/soil.md", "microsoft.graph.soil", .rename("earth"))
    #expect(schema.enums.map(\.name) == ["microsoft.graph.earth"])
    #expect(schema.types[0].properties.last?.type.name == "microsoft.graph.earth")
  }

  @Test func aTypeIsDropped() {
    #expect(apply(Self.bed, "microsoft.graph.bed", .drop).schema.types.map(\.name) == ["microsoft.graph.hole"])
    #expect(apply("resources/soil.md", "microsoft.graph.soil", .drop).schema.enums.isEmpty)
  }

  @Test func aTypeIsAddedAndCanBeNamedFromThenOn() {
    let (schema, outcomes) = apply([
      (Self.bed, "microsoft.graph.pond", .add("entity")), (Self.bed, "microsoft.graph.pond.depth", .add("Int32")),
      (Self.bed, "microsoft.graph.shade", .add("enumeration")), (Self.bed, "microsoft.graph.shade.half", .add("1")),
      (Self.bed, "microsoft.graph.bed.soil", .retype("shade collection")),
    ])
    #expect(outcomes.allSatisfy { $0.verdict == .applies }, "\(outcomes.map(\.verdict))")
    let pond = schema.types.first { $0.name == "microsoft.graph.pond" }
    #expect(pond?.kind == .entity)
    #expect(pond?.pages == ["v1.0/resources/bed.md"])
    #expect(pond?.properties.map(\.name) == ["depth"])
    #expect(schema.enums.map(\.name) == ["microsoft.graph.shade", "microsoft.graph.soil"])
    #expect(schema.types[0].properties.first { $0.name == "soil" }?.type.name == "microsoft.graph.shade")
  }

  @Test func whatWasCorrectedBeforeIsFoundUnderTheNewName() {
    let (_, outcomes) = apply([
      (Self.bed, "microsoft.graph.bed.width", .required(true)), (Self.bed, "microsoft.graph.bed", .rename("plot")),
    ])
    #expect(outcomes.map(\.owner) == ["microsoft.graph.plot", "microsoft.graph.plot"])
  }

  // MARK: Operations

  @Test func anOperationIsAddedWithTheParametersOfItsPath() {
    let (schema, outcome) = apply(Self.dig, "bed-fill", .add("POST /beds/{bed-id}/fill"))
    #expect(outcome.verdict == .applies)
    #expect(schema.operations.map(\.id) == ["bed-dig", "bed-fill", "bed-peek"])
    #expect(schema.operations[1].requests == [RequestLine(method: "POST", path: "/beds/{bed-id}/fill")])
    #expect(schema.operations[1].parameters.map(\.name) == ["bed-id"])
  }

  @Test func anOperationIsRenamedOrDropped() {
    #expect(apply(Self.dig, "bed-dig", .rename("bed-zap")).schema.operations.map(\.id) == ["bed-zap", "bed-peek"])
    #expect(apply(Self.dig, "bed-dig", .drop).schema.operations.map(\.id) == ["bed-peek"])
  }

  // MARK: Parameters

  @Test func aParameterIsCorrected() {
    let page = Self.dig
    #expect(apply(page, "bed-dig.query.depth", .rename("width")).schema.operations[0].parameters[0].name == "width")
    #expect(
      apply(page, "bed-dig.query.depth", .retype("Int32")).schema.operations[0].parameters[0].type.name == "Int32")
    #expect(apply(page, "bed-dig.query.depth", .required(true)).schema.operations[0].parameters[0].required == true)
    #expect(apply(page, "bed-dig.query.depth", .drop).schema.operations[0].parameters.isEmpty)
    let added = apply(page, "bed-dig.header.If-Match", .add("String")).schema.operations[0].parameters
    #expect(added.map(\.name) == ["depth", "If-Match"])
    #expect(added.map(\.location) == [.query, .header])
  }

  // MARK: Corrections that do nothing

  @Test(arguments: [
    (bed, "microsoft.graph.bed", Correction.Change.add("complex")), (bed, "microsoft.graph.plot", .rename("bed")),
    (bed, "microsoft.graph.bed", .rename("bed")), (bed, "microsoft.graph.nothingOfTheKindAtAll", .drop),
    (dig, "bed-dig", .add("POST /beds")), (dig, "bed-shovel", .rename("bed-dig")), (dig, "zzzzzz", .drop),
    (dig, "bed-dig.query.depth", .add("String")), (dig, "bed-dig.query.depth", .retype("String")),
    (dig, "bed-dig.query.deep", .rename("depth")), (dig, "bed-dig.query.zzzzzz", .drop),
  ])
  func thePageAgrees(_ page: String, _ fact: String, _ change: Correction.Change) {
    let (schema, outcome) = apply(page, fact, change)
    guard case .agrees = outcome.verdict else {
      Issue.record("\(outcome.verdict)")
      return
    }
    #expect(schema == Self.schema())
    #expect(outcome.diagnostic?.line.contains("warning: the correction of") == true)
  }

  @Test(arguments: [
    (bed, "microsoft.graph.bde", Correction.Change.drop, "did you mean \"microsoft.graph.bed\"?"),
    (bed, "microsoft.graph.soil", .drop, "expected microsoft.graph.bed, by itself or with a dot"),
    (bed, "microsoft.graph.bed", .rename("hole"), "v1.0/api/bed-peek.md documents microsoft.graph.hole"),
    (bed, "microsoft.graph.soil", .add("complex"), "v1.0/resources/soil.md documents microsoft.graph.soil"),
    (bed, "pond", .add("complex"), "expected a qualified name, such as microsoft.graph.pond"),
    (bed, "microsoft.graph.pond", .add("Int32"), "expected microsoft.graph.bed, by itself or with a dot"),
    (dig, "bed-dig", .rename("bed-peek"), "v1.0/api/bed-peek.md documents bed-peek"),
    (dig, "bed-fill", .add("FETCH /beds"), "expected bed-dig, by itself or with a dot"),
    (dig, "bed-fill", .add("POST /beds/{id"), "expected bed-dig, by itself or with a dot"),
    (dig, "bed-dig", .retype("Int32"), "renamed, added or dropped"),
    (dig, "bed-dig.query.dept", .drop, "did you mean \"query.depth\"?"),
    (dig, "bed-dig.query.depth", .readOnly(true), "never read-only"),
    (dig, "bed-dig.query.depth", .add("Int32"), "with another type"),
    (dig, "bed-dig.query.depth", .retype("Int3"), "did you mean \"Int"),
  ])
  func nothingIsMatched(_ page: String, _ fact: String, _ change: Correction.Change, _ why: String) {
    let (schema, outcome) = apply(page, fact, change)
    guard case .unmatched(let message) = outcome.verdict else {
      Issue.record("\(outcome.verdict)")
      return
    }
    #expect(message.contains(why), "\(message)")
    #expect(schema == Self.schema())
  }
}
