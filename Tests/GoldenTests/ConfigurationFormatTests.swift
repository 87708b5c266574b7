import Foundation
import JSONValue
import Testing

/// Every configuration in this package holds to the published JSON Schema.
@Suite struct ConfigurationFormatTests {
  static let root = GoldenCase.root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let files: [URL] =
    ([root] + GoldenCase.all.map(\.folder)).map { $0.appendingPathComponent("docwright.json") }
    .filter { FileManager.default.fileExists(atPath: $0.path) }

  func validator() throws -> JSONSchemaValidator {
    let file = Self.root.appendingPathComponent("docs/schema/docwright-config-1.json")
    return JSONSchemaValidator(root: try JSONParser.parse([UInt8](try Data(contentsOf: file))))
  }

  @Test(arguments: files)
  func configurationsAreValid(_ file: URL) throws {
    let value = try JSONParser.parse(
      [UInt8](try Data(contentsOf: file)), options: [.allowComments, .allowTrailingCommas])
    #expect(try validator().problems(of: value) == [])
  }

  @Test(
    arguments: [
      ["version": 2], ["version": 1, "acess": "public"], ["version": 1, "corrections": [["page": "a"]]],
      ["version": 1, "sources": [["version": "beta"]]], ["version": 1, "suppress": [["rule": "a", "reason": "b"]]],
      ["version": 1, "suppress": [["rule": "a", "page": "b"]]],
    ] as [JSONValue])
  func faultsAreFound(_ value: JSONValue) throws {
    #expect(try validator().problems(of: value) != [])
  }
}
