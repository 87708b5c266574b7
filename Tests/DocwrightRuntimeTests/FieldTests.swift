import DocwrightRuntime
import Foundation
import Testing

@Suite struct FieldTests {
  @Test func omittedNullAndValueDiffer() {
    #expect(GardenUpdate.Body(name: "N").json.serialized() == #"{"name":"N"}"#)
    var body = GardenUpdate.Body(name: "N")
    body.count = .null
    #expect(body.json.serialized() == #"{"name":"N","count":null}"#)
    body.count = .value(3)
    #expect(body.json.serialized() == #"{"name":"N","count":3}"#)
  }

  @Test func literalsMakeFields() {
    let body = GardenUpdate.Body(name: "N").with {
      $0.count = 3
      $0.tags = ["a", "b"]
    }
    #expect(body.json.serialized() == #"{"name":"N","count":3,"tags":["a","b"]}"#)
    let text: Field<String> = "x"
    let truth: Field<Bool> = true
    let whole: Field<Double> = 2
    #expect(text == .value("x") && truth == .value(true) && whole == .value(2))
  }

  @Test func fieldsReadBack() throws {
    var body = GardenUpdate.Body(name: "N").with { $0.count = .null }
    #expect(body.count == .null)
    #expect(body.tags == .omitted)
    body.tags = ["a"]
    #expect(body.tags.wrapped == ["a"])
    body.count = .omitted
    #expect(body.json.serialized() == #"{"name":"N","tags":["a"]}"#)
  }

  @Test func anUpdateSendsWhatDiffers() throws {
    let old = try garden(#"{"id":"1","name":"N","count":1,"tags":["a"],"ratio":1.50,"own":1}"#)
    let new = try garden(#"{"id":"2","name":"N","count":2,"ratio":1.5,"own":2}"#)
    let body = GardenUpdate.Body(from: old, to: new)
    // What is read-only or unknown to the page is left out, what it requires is there.
    #expect(body.json.serialized() == #"{"count":2,"name":"N","tags":null}"#)
    #expect(GardenUpdate.Body(from: old, to: old).json.serialized() == #"{"name":"N"}"#)
    #expect(GardenUpdate.Body(from: Garden(), to: Garden()).validate().map(\.check) == [.required])
  }

  @Test func bytesAreThoseOfTheOrderOfSetting() {
    var body = GardenUpdate.Body(storage: ModelStorage())
    body.tags = []
    body.count = 1
    body["name"] = "é/\"\n"
    body.count = 2
    #expect(body.jsonData() == Data(#"{"tags":[],"count":2,"name":"é/\"\n"}"#.utf8))
  }
}
