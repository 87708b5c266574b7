import JSONValue
import Testing

/// Values that are made of the text when they are asked for.
@Suite struct LazyValueTests {
  private func lazy(_ text: String) throws -> JSONValue { try JSONParser.parseLazily(Array(text.utf8)) }

  @Test func whatIsNotChangedIsWrittenAsItCame() throws {
    let text = #"{"z":1.0,"a":[1.00,{"x":"\u0041\/"},null],"\u0062":{},"e":"é\n"}"#
    #expect(try lazy(text).serialized() == text)
    #expect(try lazy("\u{FEFF} \(text)\r\n").serialized() == text)
    #expect(try lazy(text)["a"]?.serialized() == #"[1.00,{"x":"\u0041\/"},null]"#)
  }

  @Test func blanksAreLeftOut() throws {
    let text = "{ \"a\" : [ 1 , { \"b\\u0020\" : \"c \\t\" } , [ ] , { } ] ,\n \"d\" : true }"
    #expect(try lazy(text).serialized() == #"{"a":[1,{"b ":"c \t"},[],{}],"d":true}"#)
    #expect(try lazy(text).serialized(pretty: true) == JSONParser.parse(text).serialized(pretty: true))
  }

  @Test func theLastOfDuplicateNamesCounts() throws {
    let text = #"{"a":1,"b":{"c":1,"d":2,"c":3},"a":[{"a":1,"\u0061":2}]}"#
    let value = try lazy(text)
    #expect(value["a"]?.array?.first?["a"] == 2)
    #expect(value.object?.count == 2 && value.object?.keys == ["a", "b"])
    #expect(value.serialized() == #"{"a":[{"a":2}],"b":{"c":3,"d":2}}"#)
    #expect(try value == JSONParser.parse(text))
  }

  @Test func changesMakeAValueOfItsOwn() throws {
    let text = #"{"a":{"b":1,"c":2},"d":"\u0041"}"#
    let value = try lazy(text)
    var object = try #require(value.object)
    object["a"] = ["b": 3]
    object["d"] = nil
    object["e"] = "x"
    #expect(JSONValue.object(object).serialized() == #"{"a":{"b":3},"e":"x"}"#)
    #expect(value.serialized() == text)
    var inner = try #require(value["a"]?.object)
    inner["c"] = nil
    #expect(inner == ["b": 1] && inner != value["a"]?.object)
  }

  @Test func equalityIsThatOfValues() throws {
    let left = try lazy(#"{"a":1,"b":[{"c":"A"}]}"#)
    let right = try lazy(#"{ "b":[{"c":"\u0041"}], "a":1.0 }"#)
    #expect(left == right && left.hashValue == right.hashValue)
    #expect(try left != lazy(#"{"a":1,"b":[{"c":"B"}]}"#))
    #expect(try left != lazy(#"{"a":1}"#))
    #expect(Set([left, right, ["a": 1, "b": [["c": "A"]]]]).count == 1)
  }

  @Test func objectsOfManyMembersAreSearched() throws {
    let text = "{" + (0..<2000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    let value = try lazy(text)
    #expect(value.object?.count == 2000)
    for number in [0, 1, 777, 1998, 1999] { #expect(value["k\(number)"] == .number(JSONNumber(Int64(number)))) }
    #expect(value["k2000"] == nil && value[""] == nil)
    #expect(try value == JSONParser.parse(text))
  }

  @Test func deepValuesNeedNoStack() throws {
    let depth = 10_000
    let text = String(repeating: #"[{"a":"#, count: depth) + "1" + String(repeating: "}]", count: depth)
    let error = #expect(throws: JSONError.self) { try JSONParser.parseLazily(Array(text.utf8)) }
    #expect(error?.kind == .limit)
    let value = try JSONParser.parseLazily(Array(text.utf8), limits: JSONLimits(maxDepth: 2 * depth))
    #expect(value.serialized() == text)
    #expect(value.array?.first?["a"]?.array?.count == 1)
  }

  @Test func numbersKeepTheirText() throws {
    for text in ["-0", "1e400", "1E400", "-0.0", "1.10", "100000000000000000000000000000000000001", "1e-400"] {
      let value = try lazy(#"{"a":\#(text)}"#)
      #expect(value["a"]?.number?.text == text)
      #expect(value.serialized() == #"{"a":\#(text)}"#)
    }
    #expect(try lazy("[1e400]").array?.first?.number?.double == .infinity)
    #expect(try lazy("[-0]") == lazy("[0]"))
  }
}
