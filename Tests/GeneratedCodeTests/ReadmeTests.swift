import DocwrightRuntime
import Foundation
import Testing
import V1

@Suite struct ReadmeTests {
  /// The usage section of the README, word for word between the two marks, runs and does what it says.
  @Test func itsUsageRuns() throws {
    // README begins
    let api = API(baseURL: "https://graph.microsoft.com/v1.0")
    let boss = Recipient().with { $0.emailAddress = EmailAddress().with { $0.address = "boss@example.com" } }
    let body = MessageForward.Body().with {
      $0.comment = "For you"
      $0.toRecipients = [boss]
    }
    for violation in body.validate() { print(violation) }

    let request = api.me.messages("AAMkAD").forward(body)
    print(request.method.rawValue, request.url)
    let urlRequest = try request.urlRequest()

    let list = api.me.messages.list().select(\.id, \.subject).top(10)

    let message = try Message(jsonData: Data(#"{"id": "1", "subject": null}"#.utf8))
    print(message.subject ?? "(none)")
    // README ends
    #expect(body.validate().isEmpty)
    #expect(request.method == .post)
    #expect(request.url == "https://graph.microsoft.com/v1.0/me/messages/AAMkAD/forward")
    #expect(urlRequest.httpMethod == "POST")
    #expect(urlRequest.url?.absoluteString == request.url)
    let sent = try #require(urlRequest.httpBody)
    #expect(
      String(decoding: sent, as: UTF8.self)
        == #"{"comment":"For you","toRecipients":[{"emailAddress":{"address":"boss@example.com"}}]}"#)
    #expect(list.url == "https://graph.microsoft.com/v1.0/me/messages?$select=id,subject&$top=10")
    #expect(message.id == "1")
    #expect(message.subject == nil)
  }

  @Test func theUsageThatRunsIsThatOfTheReadme() throws {
    let tests = try String(contentsOfFile: #filePath, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let usage = readme.components(separatedBy: "```swift\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0]
    }
    try #require(usage.count == 1)
    let run = try #require(
      tests.components(separatedBy: "    // README begins\n").last?.components(separatedBy: "    // README ends\n")
        .first)
    let statements = usage[0].components(separatedBy: "\n").drop { $0.isEmpty || $0.hasPrefix("import ") }
    #expect(statements.map { $0.isEmpty ? "" : "    " + $0 } == run.components(separatedBy: "\n").dropLast())
  }
}
