import DocwrightRuntime
import Foundation
import Testing

@Suite struct ValidationTests {
  private func violations(_ text: String) throws -> [String] {
    try garden(text).validate().map(\.description)
  }

  @Test func whatIsAllowedIsNoViolation() throws {
    let text = #"""
      {"id":"1","name":"Küche","count":10.0,"color":"red","days":"monday, friday","tags":["ab"],"address":null,"x":[]}
      """#
    #expect(try violations(text) == [])
    #expect(try violations("{}") == [])
  }

  @Test func placeholdersAreOfTheWrongType() throws {
    let violation = try #require(try garden(#"{"count":"Integer"}"#).validate().first)
    #expect(violation == Violation(path: "count", check: .wrongType, limit: "Int32", actual: "Integer"))
    #expect(violation.description == #"count: wrongType Int32, found "Integer""#)
  }

  @Test func pathsLeadToNestedValues() throws {
    let text = #"{"toRecipients":[{"address":"a"},{"address":5},7,null],"address":{"next":{"next":{"address":true}}}}"#
    let paths = try garden(text).validate().map(\.path)
    #expect(
      paths == [
        "address.next.next.address", "toRecipients[1].address", "toRecipients[2]", "toRecipients[3]",
      ])
  }

  @Test func limitsComeWithTheWordsOfThePage() throws {
    #expect(try violations(#"{"name":"Gärten"}"#) == [#"name: maxLength 5, found "Gärten" (Five at most.)"#])
    #expect(try violations(#"{"count":-1}"#) == ["count: minimum 0, found -1 (At least 0.)"])
    #expect(try violations(#"{"count":11}"#) == ["count: maximum 10, found 11"])
    #expect(try violations(#"{"name":null}"#) == ["name: notNullable, found null"])
  }

  @Test func lengthsAreInCharacters() throws {
    #expect(try violations(#"{"name":"😀😀😀😀😀"}"#) == [])
  }

  @Test func limitsOfCollectionsHoldForTheirElements() throws {
    #expect(try violations(#"{"tags":[]}"#) == ["tags: minItems 1, found []"])
    #expect(try violations(#"{"tags":["ab","ab","ab","ab"]}"#) == [#"tags: maxItems 3, found ["ab","ab","ab","ab"]"#])
    #expect(
      try violations(#"{"tags":["ab","a","xyz",null]}"#) == [
        #"tags: maxItems 3, found ["ab","a","xyz",null]"#, #"tags[1]: minLength 2, found "a""#,
        #"tags[2]: values ab, abc, a, found "xyz""#, "tags[3]: wrongType String, found null",
      ])
  }

  @Test func undocumentedMembersAreReported() throws {
    #expect(try violations(#"{"color":"mauve"}"#) == [#"color: values red, green, found "mauve""#])
    #expect(try violations(#"{"color":1}"#) == ["color: wrongType Color, found 1"])
    #expect(try violations(#"{"days":"monday,someday"}"#) == [#"days: values monday, friday, found "monday,someday""#])
  }

  @Test func longValuesAreCutInDescriptions() throws {
    let text = try #require(try violations(#"{"name":"\#(String(repeating: "x", count: 5000))"}"#).first)
    #expect(text.utf8.count < 300)
  }

  @Test func bodiesSayWhatIsRequiredAndReadOnly() throws {
    func checks(_ text: String) throws -> [Violation] {
      try #require(GardenUpdate.Body(json: try json(text))).validate()
    }
    #expect(GardenUpdate.Body(name: "N").with { $0.count = 3 }.validate() == [])
    #expect(try checks("{}") == [Violation(path: "name", check: .required)])
    #expect(try checks(#"{"name":null}"#) == [Violation(path: "name", check: .required, actual: .null)])
    #expect(
      try checks(#"{"name":"N","id":"1","count":11,"address":{"address":1}}"#) == [
        Violation(path: "address.address", check: .wrongType, limit: "String", actual: 1),
        Violation(path: "count", check: .maximum, limit: "10", actual: 11),
        Violation(path: "id", check: .readOnly, actual: "1"),
      ])
  }

  /// The secondary threads of Apple's platforms have half a MiB.
  @Test func deepValuesFitASmallStack() async throws {
    let text = String(repeating: #"{"next":"#, count: 500) + "{}" + String(repeating: "}", count: 500)
    let violations = await withCheckedContinuation { continuation in
      let thread = Thread {
        let value = (try? json(text)).flatMap { Address(json: $0) }
        continuation.resume(returning: value?.validate())
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(violations == [])
  }
}
