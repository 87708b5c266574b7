import Diagnostics
import DocwrightCore
import Foundation
import JSONValue
import Testing

/// What `lint --format json` prints holds to the published JSON Schema.
@Suite struct LintFormatTests {
  func schema() throws -> JSONValue {
    let file = ConfigurationFormatTests.root.appendingPathComponent("docs/schema/docwright-lint-1.json")
    return try JSONParser.parse([UInt8](try Data(contentsOf: file)))
  }

  @Test(arguments: GoldenCase.all.filter { $0.name.hasPrefix("checks/") || $0.name.hasPrefix("types/") })
  func findingsAreValid(_ golden: GoldenCase) async throws {
    var request = Request(configuration: try golden.configuration())
    try request.use(input: golden.pages.path, output: nil)
    let report = try await request.lint(LintOptions(severity: .note, format: .json))
    let value = try JSONParser.parse(report.output)
    #expect(try JSONSchemaValidator(root: try schema()).problems(of: value) == [])
    #expect(value["findings"]?.array?.isEmpty == false)
  }

  @Test func itKnowsExactlyTheCategories() throws {
    let categories = try schema()["$defs"]?["finding"]?["properties"]?["category"]?["enum"]?.array
    #expect(categories?.compactMap(\.string) == Rule.Category.allCases.map(\.rawValue))
  }
}
