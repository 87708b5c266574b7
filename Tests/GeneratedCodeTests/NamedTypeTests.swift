import DocwrightRuntime
import Foundation
import Testing
import V1

@Suite struct NamedTypeTests {
  private func attachment(_ text: String) throws -> V1.Attachment { try V1.Attachment(jsonData: Data(text.utf8)) }

  @Test(arguments: ["#", ""])
  func valuesBecomeTheTypeThatTheyName(_ mark: String) throws {
    let value = try attachment(#"{"@odata.type":"\#(mark)microsoft.graph.fileAttachment","contentBytes":"SGk="}"#)
    guard let file = value.asNamedType() as? FileAttachment else {
      Issue.record("expected a file attachment, found \(value.asNamedType())")
      return
    }
    #expect(file.contentBytes == Data("Hi".utf8))
    #expect(file.json == value.json)
  }

  @Test(arguments: [
    ##"{"@odata.type":"#microsoft.graph.newAttachment","name":"a"}"##,
    ##"{"@odata.type":"#microsoft.graph.message","name":"a"}"##, #"{"@odata.type":5,"name":"a"}"#, #"{"name":"a"}"#,
  ])
  func othersStayWhatTheyAre(_ text: String) throws {
    let value = try attachment(text).asNamedType()
    #expect((value as? V1.Attachment)?.name == "a")
    #expect(value.json.serialized() == text)
  }
}
