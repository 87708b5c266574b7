import JSONValue
import Testing

@Suite struct JSONObjectTests {
  @Test func orderIsThatOfSetting() {
    var object: JSONObject = ["b": 1, "a": 2]
    object["c"] = 3
    object["b"] = 4
    #expect(object.keys == ["b", "a", "c"])
    #expect(object.map(\.value) == [4, 2, 3])
    object["a"] = nil
    object["missing"] = nil
    #expect(object.keys == ["b", "c"])
    object["a"] = .null
    #expect(object.keys == ["b", "c", "a"])
    #expect(object["a"] == .null)
    #expect(object["missing"] == nil)
  }

  @Test func equalityIgnoresOrder() {
    let left: JSONObject = ["a": 1, "b": ["x": true, "y": nil]]
    let right: JSONObject = ["b": ["y": nil, "x": true], "a": 1]
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(left != ["a": 1])
    #expect(left != ["a": 1, "c": ["x": true, "y": nil]])
    #expect(JSONValue.array([1, 2]) != .array([2, 1]))
  }

  @Test func largeObjectsBehaveAsSmallOnes() {
    var object = JSONObject()
    for number in 0..<1000 { object["k\(number)"] = .number(JSONNumber(Int64(number))) }
    #expect(object.count == 1000)
    #expect(object["k0"] == 0)
    #expect(object["k999"] == 999)
    for number in 0..<995 { object["k\(number)"] = nil }
    #expect(object.keys == ["k995", "k996", "k997", "k998", "k999"])
    #expect(object["k997"] == 997)
    object["k997"] = "changed"
    #expect(object.members[2].value == "changed")
  }

  @Test func namesAreComparedByCodeUnits() throws {
    let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
    let report = try JSONParser.parseReporting(Array(text.utf8))
    #expect(report.duplicates.isEmpty)
    #expect(report.value.object?.count == 2)
    #expect(report.value["e\u{301}"] == 2)
    #expect(report.value.serialized() == text)
  }
}
