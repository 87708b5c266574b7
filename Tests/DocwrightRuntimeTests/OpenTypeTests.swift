import DocwrightRuntime
import Foundation
import Testing

@Suite struct OpenTypeTests {
  @Test func undocumentedMembersAreReadAndSetByType() throws {
    var value = try garden(
      ##"{"name":"N","costCenter":7,"x":null,"since":"2021-07-16","tags2":["a"],"@odata.etag":"e","deep":{"address":"a"}}"##
    )
    #expect(value["costCenter", as: Int.self] == 7)
    #expect(value["costCenter", as: String.self] == nil)
    #expect(value["x"] == .null && value["x", as: Int.self] == nil && value["none"] == nil)
    #expect(value["since", as: CalendarDate.self] == CalendarDate("2021-07-16"))
    #expect(value["tags2", as: [String].self] == ["a"])
    #expect(value["deep", as: Address.self]?.address == "a")
    #expect(
      Garden.descriptor.undocumentedMembers(of: value.storage).keys == ["costCenter", "x", "since", "tags2", "deep"])
    value["costCenter", as: Int.self] = 8
    value["x"] = nil
    value["since"] = .null
    value["tags2", as: [String].self] = nil
    value["deep", as: Address.self] = Address().with { $0.address = "b" }
    #expect(
      value.json.serialized()
        == #"{"name":"N","costCenter":8,"since":null,"@odata.etag":"e","deep":{"address":"b"}}"#)
  }

  @Test func annotationsAreTyped() throws {
    let value = try garden(
      ##"""
      {"@odata.type":"#microsoft.graph.garden","@odata.etag":"W/\"1\"","tags@odata.nextLink":"n","tags@odata.count":3,
       "tags@deltaLink":"d","@removed":{"reason":"changed"},"@odata.id":"i"}
      """##)
    #expect(value.storage.etag == "W/\"1\"")
    #expect(value.storage.typeName == "microsoft.graph.garden")
    #expect(value.storage.nextLink(of: "tags") == "n" && value.storage.nextLink(of: "name") == nil)
    #expect(value.storage.deltaLink(of: "tags") == "d" && value.storage.count(of: "tags") == 3)
    #expect(value.storage.removal == .changed)
    #expect(value.storage.annotation("id", as: String.self) == "i")
    #expect(try garden("{}").storage.removal == nil)
    #expect(try garden(#"{"@removed":{"reason":"moved"}}"#).storage.removal?.isKnown == false)
    #expect(try garden(#"{"@removed":true}"#).storage.removal?.rawValue == "")
    #expect(try garden(#"{"@type":"microsoft.graph.garden"}"#).storage.typeName == "microsoft.graph.garden")
  }

  @Test func resourcesAreReferenced() {
    var body = GardenUpdate.Body(name: "N")
    body.withStorage {
      $0.bind("owner", to: "https://e.com/users/1")
      $0.bind("beds", to: ["https://e.com/beds/1", "https://e.com/beds/2"])
    }
    #expect(
      body.json.serialized() == #"{"name":"N","owner@odata.bind":"https://e.com/users/1","#
        + #""beds@odata.bind":["https://e.com/beds/1","https://e.com/beds/2"]}"#)
    #expect(body.storage.bindings(of: "owner") == ["https://e.com/users/1"])
    #expect(body.storage.bindings(of: "beds").count == 2 && body.storage.bindings(of: "name").isEmpty)
    #expect(body.validate() == [])
  }

  @Test func valuesNameTheirType() throws {
    var rose = RoseGarden().with { $0.name = "R" }.namingItsType()
    #expect(rose.json.serialized() == ##"{"@odata.type":"#microsoft.graph.roseGarden","name":"R"}"##)
    #expect(rose.namingItsType() == rose)
    #expect(Garden(storage: rose.storage).as(RoseGarden.self)?.name == "R")
    rose.withStorage { $0.typeName = "microsoft.graph.garden" }
    #expect(rose["@odata.type"] == "#microsoft.graph.garden")
    rose.withStorage { $0.typeName = nil }
    #expect(rose.json.serialized() == #"{"name":"R"}"#)
  }
}
