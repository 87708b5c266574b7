import DocwrightRuntime
import Foundation
import Testing

@Suite struct CollectionPageTests {
  @Test func elementsAndLinksAreRead() throws {
    let text = #"""
      {"@odata.count":7,"value":[{"name":"A"},{"name":5}],"@odata.nextLink":"https://e.com/?$skip=2","x":1}
      """#
    let page = try CollectionPage<Garden>(jsonData: Data(text.utf8))
    #expect(page.value.map(\.name) == ["A", nil])
    #expect(page.count == 7)
    #expect(page.nextLink == "https://e.com/?$skip=2")
    #expect(page.deltaLink == nil)
    #expect(page.json.serialized() == text)
    #expect(page.validate().map(\.path) == ["value[1].name"])
  }

  @Test func anEmptyPageMayHaveAnother() throws {
    let page = try #require(CollectionPage<Garden>(json: try json(#"{"value":[],"@odata.nextLink":"n"}"#)))
    #expect(page.value.isEmpty)
    #expect(page.nextLink == "n")
    #expect(CollectionPage<Garden>(json: []) == nil)
    #expect(throws: ModelError.self) { try CollectionPage<Garden>(jsonData: Data("[]".utf8)) }
  }

  @Test func anythingElseThanAListIsAViolation() throws {
    let page = try #require(CollectionPage<Garden>(json: ["value": "Integer"]))
    #expect(page.value.isEmpty)
    #expect(page.validate().map(\.check) == [.wrongType])
  }
}
