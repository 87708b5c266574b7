import DocwrightRuntime
import Foundation
import Testing
import V1

/// Bodies of which a page says only what they represent, and bodies that name their type.
@Suite struct BodyTests {
  @Test func aBodyThatRepresentsATypeHasItsProperties() throws {
    let body = UserPostMessages.Body().with {
      $0.subject = "Hello"
      $0.categories = .null
    }
    #expect(body.json.serialized() == #"{"subject":"Hello","categories":null}"#)
    #expect(UserPostMessages.Body(Message().with { $0.subject = "Hello" }).json.serialized() == #"{"subject":"Hello"}"#)
    let request = API(baseURL: "https://e.com").me.messages.create(body)
    #expect(request.body == body.jsonData())
  }

  @Test func itReportsWhatIsReadOnly() {
    let body = UserPostMessages.Body(Message().with { $0.id = "1" })
    #expect(body.validate().map(\.description).first?.contains("id") == true)
    #expect(body.validate().map(\.check) == [.readOnly])
  }

  @Test func aTypeThatInheritsNamesItself() throws {
    let file = FileAttachment().with {
      $0.name = "a.txt"
      $0.contentBytes = Data("Hi".utf8)
    }
    let body = MessagePostAttachments.Body(file)
    #expect(
      body.json.serialized()
        == ##"{"@odata.type":"#microsoft.graph.fileAttachment","name":"a.txt","contentBytes":"SGk="}"##)
    #expect(body.validate().isEmpty)
    // Its own properties are checked too.
    let wrong = try FileAttachment(jsonData: Data(#"{"contentBytes":5}"#.utf8))
    #expect(MessagePostAttachments.Body(wrong).validate().map(\.path) == ["contentBytes"])
    #expect(
      MessagePostAttachments.Body(V1.Attachment().with { $0.name = "a" }).json.serialized() == #"{"name":"a"}"#)
  }

  @Test func anUpdateToATypeThatInheritsHasItsProperties() throws {
    let old = try FileAttachment(jsonData: Data(#"{"name":"a","contentId":"1"}"#.utf8))
    let new = old.with { $0.contentId = "2" }
    #expect(
      MessagePostAttachments.Body(from: old, to: new).json.serialized()
        == ##"{"@odata.type":"#microsoft.graph.fileAttachment","contentId":"2"}"##)
  }

  @Test func whatEveryExampleNamesIsSent() {
    let body = IntuneDeviceConfigIosCustomConfigurationCreate.Body().with { $0.displayName = "iOS" }
    #expect(
      body.json.serialized() == ##"{"@odata.type":"#microsoft.graph.iosCustomConfiguration","displayName":"iOS"}"##)
    #expect(IntuneDeviceConfigIosCustomConfigurationCreate.Body.odataType == "#microsoft.graph.iosCustomConfiguration")
    #expect(MessageForward.Body.odataType == nil)
  }
}
