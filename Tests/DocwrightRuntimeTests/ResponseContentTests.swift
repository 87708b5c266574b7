import DocwrightRuntime
import Foundation
import Testing

private enum Get<Response: ResponseContent>: APIOperation {
  static var id: String { "get" }
  static var permissions: Permissions? { nil }

  static func read(_ text: String) throws -> Response { try response(from: Data(text.utf8)) }
}

@Suite struct ResponseContentTests {
  @Test func anObjectIsTheResponse() throws {
    #expect(try Get<Garden>.read(#"{"name":"N"}"#).name == "N")
    #expect(throws: ModelError(typeName: "microsoft.graph.garden")) { try Get<Garden>.read("[]") }
    #expect(throws: JSONError.self) { try Get<Garden>.read("") }
    #expect(throws: JSONError.self) {
      try Get<Garden>.response(from: Data("{}".utf8), limits: JSONLimits(maxBytes: 1))
    }
  }

  @Test func anObjectMayStandInAMemberValue() throws {
    let wrapped = try Get<Garden>.read(#"{"@odata.context":"c","value":{"name":"N"}}"#)
    #expect(wrapped.json.serialized() == #"{"name":"N"}"#)
    // Other members, or a list, are no envelope.
    #expect(try Get<Garden>.read(#"{"id":"1","value":{"name":"N"}}"#).id == "1")
    #expect(try Get<Garden>.read(#"{"value":[{"name":"N"}]}"#).json.serialized() == #"{"value":[{"name":"N"}]}"#)
  }

  @Test func aDocumentedMemberValueIsNoEnvelope() throws {
    #expect(try Get<Setting>.read(#"{"value":{"value":"x"}}"#).json.serialized() == #"{"value":{"value":"x"}}"#)
  }

  @Test func singleValuesStandInAMemberValue() throws {
    #expect(try Get<String>.read(#"{"@odata.context":"c","value":"x"}"#) == "x")
    #expect(try Get<Int32>.read("42") == 42)
    #expect(try Get<[String]>.read(#"{"value":["a","b"]}"#) == ["a", "b"])
    #expect(try Get<Color>.read(#"{"value":"red"}"#) == .red)
    let error = #expect(throws: ModelError.self) { try Get<Int32>.read(#"{"value":"x"}"#) }
    #expect(error?.description == #"expected a value, or an object with the member "value", for Int32"#)
  }

  @Test func listsBytesAndNothing() throws {
    #expect(try Get<CollectionPage<Garden>>.read(#"{"value":[{"name":"N"}]}"#).value.first?.name == "N")
    #expect(try Get<Binary>.read(#"{"value":"AAAA"}"#) == Data(#"{"value":"AAAA"}"#.utf8))
    #expect(try Get<NoContent>.read("anything") == NoContent())
  }
}

private struct Setting: Model {
  let storage: ModelStorage
  struct Properties: PropertyKeys {}
  static let descriptor = ModelDescriptor(
    "microsoft.graph.setting", properties: [PropertyDescriptor("value", .model(Garden.self))])
}
