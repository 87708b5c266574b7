import DocwrightRuntime
import Foundation
import Testing
import V1

@Suite struct RequestTests {
  let graph = API()

  @Test func listsWithQueryOptions() {
    let request = graph.me.messages.list().top(5).select(\.id, \.subject).filter("subject eq 'a & b'")
    #expect(request.method == .get)
    #expect(
      request.url == "https://graph.microsoft.com/v1.0/me/messages"
        + "?$top=5&$select=id,subject&$filter=subject%20eq%20'a%20%26%20b'")
    #expect(request.body == nil)
  }

  @Test func meAndUsersAreTwoTrees() {
    #expect(graph.me.messages("1").get().url == "https://graph.microsoft.com/v1.0/me/messages/1")
    #expect(
      graph.users("a@example.com").messages("1").get().url
        == "https://graph.microsoft.com/v1.0/users/a@example.com/messages/1")
  }

  @Test func actionsStandOnTheirNode() throws {
    let body = MessageForward.Body().with {
      $0.comment = "FYI"
      $0.toRecipients = []
    }
    let request = graph.me.mailFolders("inbox").messages("1").forward(body)
    #expect(request.method == .post)
    #expect(request.url == "https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages/1/forward")
    #expect(request.body == Data(#"{"comment":"FYI","toRecipients":[]}"#.utf8))
    #expect(MessageForward.permissions?.application == ["Mail.Send"])
  }

  @Test func permissionsAreToldApartByRoute() {
    let cases = ProfilePhotoGet.permissionCases
    #expect(cases.map(\.when) == ["Permissions for users", "Permissions for groups"])
    #expect(cases.last?.requests.contains("GET /groups/{id}/photo") ?? false)
    #expect(cases.allSatisfy { !$0.requests.contains("GET /me/photo") || $0.permissions.application.count == 4 })
    #expect(MessageForward.permissionCases.isEmpty)
  }

  @Test func functionsTakeTheirArguments() {
    let request = graph.reports.getTeamsUserActivityCounts(period: "D7").get()
    #expect(request.url == "https://graph.microsoft.com/v1.0/reports/getTeamsUserActivityCounts(period='D7')")
  }

  @Test func derivedCreatesShareARoute() {
    let android = graph.deviceManagement.deviceConfigurations.createAndroidCustomConfiguration(.init())
    let ios = graph.deviceManagement.deviceConfigurations.createIosCustomConfiguration(.init())
    #expect(android.url == "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations")
    #expect(android.url == ios.url)
    #expect(android.method == .post)
  }

  @Test func deletesHaveNoBody() {
    let request = graph.me.messages("1").delete()
    #expect(request.method == .delete)
    #expect(request.body == nil)
    #expect(request.headers[.accept] == nil)
  }
}
