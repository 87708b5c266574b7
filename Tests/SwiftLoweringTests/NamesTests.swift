import APISchema
import Testing

@testable import SwiftLowering

@Suite struct NamesTests {
  @Test(arguments: [
    ("microsoft.graph.message", "Message"),
    ("microsoft.graph.callRecords.session", "CallRecords.Session"),
    ("microsoft.graph.string", "StringModel"),
    ("microsoft.graph.list", "ListModel"),
    ("microsoft.graph.error", "ErrorModel"),
    ("microsoft.graph.type", "TypeModel"),
    ("microsoft.graph.vpnProtocol", "VpnProtocolModel"),
    ("microsoft.management.services.api.thing", "Microsoft.Management.Services.Api.Thing"),
  ])
  func types(qualified: String, expected: String) {
    #expect(TypeNames.name(of: qualified, suffix: "Model").text == expected)
  }

  @Test(arguments: [
    ("displayName", "displayName"), ("DestinationId", "destinationId"), ("a_b", "aB"), ("storage", "storage_"),
    ("default", "`default`"), ("init", "init_"), ("@odata.type", "odataType"), ("x@odata.bind", "xOdataBind"),
    ("files/fileData", "filesFileData"), ("v10.0", "v10_0"), ("1st", "_1st"), ("URLPath", "urlPath"), ("é", "uE9"),
    ("description", "description"),
  ])
  func properties(wireName: String, expected: String) {
    #expect(MemberNames.property(wireName).text == expected)
  }

  @Test(arguments: [
    ("low", "low"), ("in-progress", "inProgress"), ("1", "_1"), ("-1", "minus1"), ("", "empty"), ("none", "none_"),
    ("two words", "twoWords"), ("UTC", "utc"), ("AADUser", "aadUser"), ("iOS", "iOS"), ("*", "u2A"), ("in", "`in`"),
    ("@odata", "odata"), ("windows10.0", "windows10_0"),
  ])
  func members(wireName: String, expected: String) {
    #expect(MemberNames.enumeration(wireName).text == expected)
  }

  @Test(arguments: [
    (
      "serviceprincipal-addpassword", "servicePrincipal: addPassword", "/servicePrincipals/{id}/addPassword",
      "ServicePrincipalAddPassword"
    ),
    (
      "intune-deviceconfig-androidcustomconfiguration-create", "Create androidCustomConfiguration",
      "/deviceManagement/deviceConfigurations", "IntuneDeviceConfigAndroidCustomConfigurationCreate"
    ),
    ("user-list-messages", "List messages", "/me/messages", "UserListMessages"),
    ("printer-create-operation", "Create operation", "/print/operations", "PrinterCreateOperationCall"),
  ])
  func operations(id: String, title: String, path: String, expected: String) {
    var operation = Operation(id: id, title: title, page: "api/\(id).md")
    operation.requests = [RequestLine(method: "POST", path: path)]
    #expect(OperationNames.name(of: operation).text == expected)
  }

  @Test(arguments: [
    ("List messages", "GET", "/me/messages", "list", false),
    ("message: forward", "POST", "/me/messages/{id}/forward", "forward", true),
    ("message: delta", "GET", "/me/messages/delta", "delta", true),
    ("Get a message", "GET", "/me/messages/{id}", "get", false),
    (
      "Create androidCustomConfiguration", "POST", "/deviceManagement/deviceConfigurations",
      "createAndroidCustomConfiguration", false
    ),
    ("Update hardwareConfigurationRunSummary", "PATCH", "/deviceManagement/x/{id}/runSummary", "update", false),
    ("Add member", "POST", "/groups/{id}/members/$ref", "add", false),
    ("List group members", "GET", "/groups/{id}/members", "list", false),
    ("assign action", "POST", "/deviceAppManagement/x/{id}/microsoft.graph.assign", "assign", true),
    ("reportRoot: getActivity", "GET", "/reports/getActivity(period='{p}')", "get", false),
    ("user: supportedTimeZones", "GET", "/me/outlook/supportedTimeZones", "get", false),
    ("driveItem: move", "PATCH", "/me/drive/items/{id}", "move", false),
    ("", "PUT", "/me/drive/items/{id}", "replace", false),
  ])
  func methods(title: String, method: String, path: String, expected: String, takesLast: Bool) throws {
    let segments = try PathParser().parse(path)
    let name = MethodNames.name(title: TitleWords(title), method: method, segments: segments)
    #expect(name.identifier.text == expected)
    #expect(name.takesLastSegment == takesLast)
  }
}
