import Foundation
import JSONValue
import Testing

/// Every recorded schema holds to the published JSON Schema.
@Suite struct SchemaFormatTests {
  static let schema = GoldenCase.root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("docs/schema/docwright-schema-1.json")

  @Test(arguments: GoldenCase.all)
  func recordedSchemasAreValid(_ golden: GoldenCase) throws {
    let validator = JSONSchemaValidator(root: try JSONParser.parse([UInt8](try Data(contentsOf: Self.schema))))
    let document = try JSONParser.parse(
      [UInt8](try Data(contentsOf: golden.expected.appendingPathComponent("schema.json"))))
    #expect(try validator.problems(of: document) == [])
  }

  @Test func theValidatorFindsProblems() throws {
    let validator = JSONSchemaValidator(root: try JSONParser.parse([UInt8](try Data(contentsOf: Self.schema))))
    #expect(try validator.problems(of: ["format": 1, "operation": []]) != [])
    #expect(try validator.problems(of: ["format": "1"]) != [])
    #expect(
      try validator.problems(of: ["format": 1, "operations": [["id": "a", "title": "b", "page": "c"]]]) != [])
  }
}
