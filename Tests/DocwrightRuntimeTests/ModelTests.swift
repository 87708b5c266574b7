import DocwrightRuntime
import Foundation
import Testing

@Suite struct ModelTests {
  @Test func absentNullAndWrongTypeReadAsNil() throws {
    let value = try garden(#"{"name":null,"count":"Integer","address":[],"tags":["a",1],"color":3,"toRecipients":{}}"#)
    #expect(value.id == nil)
    #expect(value.name == nil)
    #expect(value.count == nil)
    #expect(value.address == nil)
    #expect(value.tags == nil)
    #expect(value.color == nil)
    #expect(value.toRecipients == nil)
  }

  @Test func inheritedAndNestedPropertiesRead() throws {
    let value = try garden(#"{"id":"1","count":1.0,"toRecipients":[{"address":"a"},{"address":"b"}],"tags":[]}"#)
    #expect(value.id == "1")
    #expect(value.count == 1)
    #expect(value.toRecipients?.map(\.address) == ["a", "b"])
    #expect(value.tags == [])
  }

  @Test func unknownPropertiesGoBackAsTheyCame() throws {
    let text = #"{"zeta":[1.50,{"x":null}],"name":"N","@odata.etag":"W/\"1\"","color":"mauve","alpha":1e2}"#
    var value = try garden(text)
    #expect(value.json.serialized() == text)
    value.name = "M"
    #expect(value.json.serialized() == text.replacingOccurrences(of: "\"N\"", with: "\"M\""))
    #expect(value.color?.rawValue == "mauve")
  }

  @Test func settingNilRemoves() {
    var value = Garden().with {
      $0.name = "N"
      $0.count = 2
      $0.address = Address().with { $0.address = "a" }
      $0.tags = ["x"]
    }
    #expect(value.json.serialized() == #"{"name":"N","count":2,"address":{"address":"a"},"tags":["x"]}"#)
    value.count = nil
    value.address = nil
    value.tags = nil
    #expect(value.json.serialized() == #"{"name":"N"}"#)
  }

  @Test func nestedValuesAreChangedInPlace() throws {
    var value = try garden(#"{"address":{"address":"a","more":1},"toRecipients":[{"address":"b"}]}"#)
    value.address?.address = "c"
    value.toRecipients?[0].address = "d"
    #expect(value.json.serialized() == #"{"address":{"address":"c","more":1},"toRecipients":[{"address":"d"}]}"#)
  }

  @Test func equalityIsThatOfJSON() throws {
    #expect(try garden(#"{"name":"N","count":1}"#) == garden(#"{"count":1.0,"name":"N"}"#))
    #expect(try garden(#"{"name":"N"}"#) != garden(#"{"name":"N","count":null}"#))
    #expect(try Set([garden(#"{"count":1}"#), garden(#"{"count":1.00}"#)]).count == 1)
  }

  @Test func onlyObjectsDecode() {
    #expect(throws: ModelError(typeName: "microsoft.graph.garden")) { try garden("[]") }
    #expect(throws: JSONError.self) { try garden("{") }
    #expect(throws: JSONError.self) { try Garden(jsonData: Data("{}".utf8), limits: JSONLimits(maxBytes: 1)) }
    #expect(Garden(json: .null) == nil)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Garden.self, from: Data("[1]".utf8)) }
  }

  @Test func codableGoesThroughOtherCoders() throws {
    let value = try garden(#"{"name":"N","count":1,"deep":{"a":[true,null,1.5,9223372036854775807,{}]}}"#)
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(Garden.self, from: data) == value)
    let again = try JSONDecoder().decode([Garden].self, from: JSONEncoder().encode([value]))
    #expect(again.first?.storage.object.keys == ["count", "deep", "name"])
  }

  @Test func subtypesGoByTheirTypeName() throws {
    let rose = try garden(##"{"@odata.type":"#microsoft.graph.roseGarden","name":"R"}"##)
    #expect(rose.as(RoseGarden.self)?.name == "R")
    #expect(try garden(#"{"@odata.type":"microsoft.graph.roseGarden"}"#).as(RoseGarden.self) != nil)
    #expect(try garden(##"{"@odata.type":"#microsoft.graph.herbGarden"}"##).as(RoseGarden.self) == nil)
    #expect(try garden("{}").as(RoseGarden.self) == nil)
    #expect(try garden("{}").as(Garden.self) != nil)
    #expect(rose.as(Entity.self) != nil)
    #expect(rose.as(Address.self) == nil)
  }

  @Test func valuesAreSortedByAProperty() throws {
    let values = try [#"{"count":2,"name":"a"}"#, #"{"name":"b"}"#, #"{"count":1}"#, #"{"count":2,"name":"c"}"#].map(
      garden)
    #expect(values.sorted(by: \.count).map(\.name) == [nil, "a", "c", "b"])
    #expect(values.sorted(by: \.count, descending: true).map(\.name) == ["a", "c", nil, "b"])
  }

  @Test func whatIsReadTwiceIsTheSame() throws {
    let value = try garden(
      ##"{"name":"é\u00e9\n","count":7,"address":{"address":"a"},"tags":["x","y"],"color":"red"}"##)
    for _ in 0..<2 {
      #expect(value.name == "éé\n" && value.count == 7 && value.address?.address == "a")
      #expect(value.tags == ["x", "y"] && value.color == .red)
    }
    #expect(value.jsonData() == Data(value.json.serializedBytes))
  }

  @Test func aLargeBodyIsRefusedBeforeItIsRead() {
    let data = Data(count: 200 << 20)
    let limits = JSONLimits(maxBytes: 64 << 20)
    let error = #expect(throws: JSONError.self) { try Garden(jsonData: data, limits: limits) }
    #expect(error?.kind == .limit)
    #expect(throws: JSONError.self) { try CollectionPage<Garden>(jsonData: data, limits: limits) }
  }

  @Test func descriptionsShowTheMembers() throws {
    let value = try garden(#"{"name":"N","count":1}"#)
    #expect(value.debugDescription == "microsoft.graph.garden {\n  \"name\": \"N\",\n  \"count\": 1\n}")
    #expect(Mirror(reflecting: value).children.map(\.label) == ["name", "count"])
  }
}
