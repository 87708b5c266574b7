import JSONValue
import Testing

@Suite struct JSONDocumentTests {
  @Test func namesValuesAndElementsHavePlaces() throws {
    let text = """
      // configuration
      {
        "é": "x", "list": [1,
          { "a/b~c": true },
        ],
      }
      """
    let document = try JSONParser.parseWithPositions(
      Array(text.utf8), options: [.allowComments, .allowTrailingCommas])
    #expect(document.position(of: "") == JSONPosition(line: 2, column: 1))
    #expect(document.position(of: "/é") == JSONPosition(line: 3, column: 3))
    #expect(document.position(of: "/list") == JSONPosition(line: 3, column: 14))
    #expect(document.valuePosition(of: "/list") == JSONPosition(line: 3, column: 22))
    #expect(document.position(of: "/list/0") == JSONPosition(line: 3, column: 23))
    let place = JSONDocument.pointer("/list/1", "a/b~c")
    #expect(place == "/list/1/a~1b~0c")
    #expect(document.position(of: place) == JSONPosition(line: 4, column: 7))
    #expect(document.valuePosition(of: place) == JSONPosition(line: 4, column: 16))
    #expect(document.position(of: "/none") == nil)
    #expect(document.duplicates.isEmpty)
    #expect(document.value["list"]?.array?.count == 2)
  }

  @Test func placesOfALongTextAreFoundInOnePass() throws {
    let text = "[\n" + Array(repeating: "{\"a\": 1}", count: 20_000).joined(separator: ",\n") + "\n]"
    let document = try JSONParser.parseWithPositions(Array(text.utf8))
    #expect(document.position(of: "/19999/a") == JSONPosition(line: 20_001, column: 2))
  }
}
