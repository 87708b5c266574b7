import DocwrightRuntime
import Foundation
import Testing
import V1

@Suite struct ModelTests {
  @Test func unknownPropertiesAndMembersSurvive() throws {
    let text = """
      {"id":"1","importance":"urgent","brandNew":{"deep":[1,2.50,null]},"subject":"Hello","@odata.etag":"W/\\"1\\""}
      """
    var message = try Message(jsonData: Data(text.utf8))
    #expect(message.importance?.rawValue == "urgent")
    #expect(message.importance?.isKnown == false)
    #expect(String(decoding: message.jsonData(), as: UTF8.self) == text)
    message.subject = "Bye"
    #expect(
      String(decoding: message.jsonData(), as: UTF8.self)
        == text.replacing("Hello", with: "Bye"))
  }

  @Test func inheritedPropertiesReadOnEveryLevel() throws {
    let message = try Message(jsonData: Data(#"{"id":"7","changeKey":"k","subject":"s"}"#.utf8))
    #expect(message.id == "7")
    #expect(message.changeKey == "k")
    #expect(message.subject == "s")
  }

  @Test func subtypesAreToldApart() throws {
    let text = """
      {"value":[
        {"@odata.type":"#microsoft.graph.fileAttachment","name":"a.txt","contentBytes":"SGk="},
        {"@odata.type":"microsoft.graph.itemAttachment","name":"Lunch"},
        {"@odata.type":"#microsoft.graph.referenceAttachment","name":"elsewhere"}],
       "@odata.nextLink":"https://graph.microsoft.com/v1.0/next?$skip=3"}
      """
    let page = try #require(CollectionPage<V1.Attachment>(json: try JSONParser.parse(text)))
    #expect(page.value.count == 3)
    #expect(page.value[0].as(FileAttachment.self)?.contentBytes == Data("Hi".utf8))
    #expect(page.value[1].as(ItemAttachment.self)?.name == "Lunch")
    #expect(page.value[2].as(FileAttachment.self) == nil)
    #expect(page.value[2].name == "elsewhere")
    #expect(page.nextLink == "https://graph.microsoft.com/v1.0/next?$skip=3")
  }

  @Test(arguments: ["#microsoft.graph.windowsUniversalAppX", "microsoft.graph.windowsUniversalAppX"])
  func valuesAreReadAsAnyTypeInBetween(_ name: String) throws {
    let entity = try Entity(jsonData: Data(#"{"@odata.type":"\#(name)","displayName":"Notes","size":7}"#.utf8))
    #expect(entity.as(MobileApp.self)?.displayName == "Notes")
    #expect(entity.as(MobileLobApp.self)?.size == 7)
    #expect(entity.as(WindowsUniversalAppX.self)?.as(MobileApp.self)?.json == entity.json)
    #expect(entity.as(Message.self) == nil)
    #expect(API.types.type(named: name) == WindowsUniversalAppX.self)
  }

  @Test func aTypeThatNoPageDocumentsIsKept() throws {
    let entity = try Entity(jsonData: Data(##"{"@odata.type":"#microsoft.graph.newApp","displayName":"Notes"}"##.utf8))
    #expect(entity.as(MobileApp.self) == nil)
    #expect(API.types.type(named: "#microsoft.graph.newApp") == nil)
    #expect(entity.json["displayName"] == "Notes")
  }

  @Test func violationsNameNestedValues() throws {
    let message = try Message(
      jsonData: Data(#"{"toRecipients":[{"emailAddress":{"address":"a@b"}},{"emailAddress":{"address":5}}]}"#.utf8))
    let violation = try #require(message.validate().first)
    #expect(violation.path == "toRecipients[1].emailAddress.address")
    #expect(violation.check == .wrongType)
    #expect(message.validate().count == 1)
  }

  @Test func absentAndNullAreToldApart() throws {
    let message = try Message(jsonData: Data(#"{"subject":null}"#.utf8))
    let first = #expect(throws: PropertyError.self) { try message.require(\.subject) }
    #expect(first?.reason == .null)
    let second = #expect(throws: PropertyError.self) { try message.require(\.body) }
    #expect(second?.reason == .absent)
    #expect(second?.property == "body")
  }

  @Test func valuesAreMadeAndCopied() throws {
    let message = Message().with {
      $0.subject = "Lunch"
      $0.body = ItemBody().with { $0.content = "Noon?" }
      $0.toRecipients = [Recipient().with { $0.emailAddress = EmailAddress().with { $0.address = "a@example.com" } }]
    }
    let text =
      #"{"subject":"Lunch","body":{"content":"Noon?"},"toRecipients":[{"emailAddress":{"address":"a@example.com"}}]}"#
    #expect(message.json.serialized() == text)
    #expect(try JSONDecoder().decode(Message.self, from: JSONEncoder().encode(message)) == message)
    var copy = message
    copy.subject = nil
    #expect(copy != message)
    #expect(copy.storage.object["subject"] == nil)
  }

  @Test func anythingButAnObjectIsRefused() {
    #expect(throws: ModelError.self) { try Message(jsonData: Data("[1]".utf8)) }
    #expect(throws: (any Error).self) { try Message(jsonData: Data("{".utf8)) }
  }

  @Test func flagsKeepUnknownMembers() {
    let flags = WorkforceIntegrationSupportedEntities(rawValue: "shift, brandNew")
    #expect(flags.contains(.shift))
    #expect(flags.union(.openShift).rawValue == "shift,brandNew,openShift")
    #expect(!flags.isKnown)
  }
}
