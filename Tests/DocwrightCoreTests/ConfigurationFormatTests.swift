import DocwrightCore
import Foundation
import JSONValue
import SchemaLinker
import Testing

/// The published JSON Schema of the configuration has what the reader has.
@Suite struct ConfigurationFormatTests {
  func schema() throws -> JSONValue {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try JSONParser.parse(
      [UInt8](try Data(contentsOf: root.appendingPathComponent("docs/schema/docwright-config-1.json"))))
  }

  func keys(_ value: JSONValue?) -> [String]? { value?["properties"]?.object?.keys }

  @Test func itKnowsExactlyTheKeysOfTheReader() throws {
    let schema = try schema()
    #expect(keys(schema)?.sorted() == ConfigurationKeys.all.sorted())
    #expect(keys(schema["$defs"]?["source"]) == ConfigurationKeys.source)
    #expect(keys(schema["$defs"]?["correction"]) == ConfigurationKeys.correction)
    #expect(keys(schema["$defs"]?["suppression"]) == ConfigurationKeys.suppression)
    let parts = ["source", "correction", "suppression"].map { schema["$defs"]?[$0] }
    for value in [schema] + parts {
      #expect(value?["additionalProperties"] == .bool(false))
    }
  }

  @Test func itKnowsExactlyTheChanges() throws {
    let changes = try schema()["$defs"]?["correction"]?["properties"]?["change"]?["enum"]?.array
    #expect(changes?.compactMap(\.string) == Correction.Change.kinds)
  }
}
