import JSONValue
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    #"{"z":1.0,"a":[1.00,10e-1,null,true,false],"":{}}"#, "[]", #""""#, "null", #"{"a":{"b":[[[]]]}}"#,
    #"["é","𝄞","\"\\","/","\n\r\t","\u0000\u001f"]"#,
  ])
  func whatIsReadIsWritten(_ text: String) throws {
    #expect(try JSONParser.parse(text).serialized() == text)
  }

  @Test func escapesAreDecoded() throws {
    #expect(try JSONParser.parse(#""\u0041\u00e9\uD834\uDD1E\/\b\f\u000A\"""#) == "Aé𝄞/\u{8}\u{C}\n\"")
  }

  @Test func blanksAndByteOrderMarkArePassedOver() throws {
    #expect(try JSONParser.parse("\u{FEFF} \t\r\n[ 1 , 2 ] \n") == [1, 2])
  }

  @Test func kindsAreToldApart() throws {
    let value = try JSONParser.parse(#"{"s":"x","n":1.0,"b":true,"z":null,"a":[],"o":{}}"#)
    #expect(value["s"]?.string == "x")
    #expect(value["n"]?.int64 == 1)
    #expect(value["n"]?.bool == nil)
    #expect(value["b"]?.bool == true)
    #expect(value["z"]?.isNull == true)
    #expect(value["a"]?.array == [])
    #expect(value["o"]?.object == [:])
    #expect(value["s"]?["x"] == nil)
  }

  @Test func prettyTextHasOneMemberALine() {
    let value: JSONValue = ["a": [1, ["b": nil]], "e": [], "o": [:]]
    let text = """
      {
        "a": [
          1,
          {
            "b": null
          }
        ],
        "e": [],
        "o": {}
      }
      """
    #expect(value.serialized(pretty: true) == text)
  }

  @Test func commentsAndTrailingCommasAreOptions() throws {
    let comments = "// head\n{ /* a * / */ \"a\": [1] } // end"
    let commas = #"{"a":[1,],}"#
    #expect(throws: JSONError.self) { try JSONParser.parse(comments) }
    #expect(throws: JSONError.self) { try JSONParser.parse(commas) }
    #expect(throws: JSONError.self) { try JSONParser.parse(comments, options: .allowTrailingCommas) }
    #expect(throws: JSONError.self) { try JSONParser.parse("[,]", options: .allowTrailingCommas) }
    #expect(throws: JSONError.self) { try JSONParser.parse("[1,,]", options: .allowTrailingCommas) }
    #expect(try JSONParser.parse(comments, options: .allowComments) == ["a": [1]])
    #expect(try JSONParser.parse(commas, options: .allowTrailingCommas) == ["a": [1]])
  }

  @Test func theLastOfDuplicateNamesCounts() throws {
    let report = try JSONParser.parseReporting(Array("{\"a\":1,\n \"b\":{\"c\":1,\"c\":2}, \"a\":3}".utf8))
    #expect(report.value == ["a": 3, "b": ["c": 2]])
    #expect(
      report.duplicates == [
        .init(key: "c", position: JSONPosition(line: 2, column: 13)),
        .init(key: "a", position: JSONPosition(line: 2, column: 21)),
      ])
  }
}
