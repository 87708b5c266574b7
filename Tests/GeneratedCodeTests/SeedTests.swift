import Beta
import DocwrightRuntime
import Foundation
import Testing

/// The page that the project started from: an update with twelve required counters and one optional time.
@Suite struct SeedTests {
  typealias Update = IntuneDeviceConfigHardwareConfigurationRunSummaryUpdate

  static let body = Update.Body(
    errorDeviceCount: 1, errorUserCount: 2, failedDeviceCount: 3, failedUserCount: 4, notApplicableDeviceCount: 5,
    notApplicableUserCount: 6, pendingDeviceCount: 7, pendingUserCount: 8, successfulDeviceCount: 9,
    successfulUserCount: 10, unknownDeviceCount: 11, unknownUserCount: 12)

  @Test func theRequestIsExact() throws {
    let request = API().deviceManagement.hardwareConfigurations("a/b ü'").runSummary.update(Self.body)
    #expect(request.method == .patch)
    #expect(
      request.url
        == "https://graph.microsoft.com/beta/deviceManagement/hardwareConfigurations/a%2Fb%20%C3%BC%27/runSummary")
    #expect(request.headers[.contentType] == "application/json")
    #expect(request.headers[.accept] == "application/json")
    let text = try #require(request.body.map { String(decoding: $0, as: UTF8.self) })
    #expect(
      text == ##"{"@odata.type":"#microsoft.graph.hardwareConfigurationRunSummary","##
        + #""errorDeviceCount":1,"errorUserCount":2,"failedDeviceCount":3,"failedUserCount":4,"#
        + #""notApplicableDeviceCount":5,"notApplicableUserCount":6,"pendingDeviceCount":7,"pendingUserCount":8,"#
        + #""successfulDeviceCount":9,"successfulUserCount":10,"unknownDeviceCount":11,"unknownUserCount":12}"#)
  }

  @Test func requestsConvert() throws {
    let request = API(baseURL: "https://localhost:8443/beta/").deviceManagement.hardwareConfigurations("1").runSummary
      .update(Self.body).header("If-Match", "W/\"1\"")
    let http = try request.httpRequest()
    #expect(http.method == .patch)
    #expect(http.authority == "localhost:8443")
    #expect(http.path == "/beta/deviceManagement/hardwareConfigurations/1/runSummary")
    #expect(http.headerFields[.ifMatch] == "W/\"1\"")
    let url = try request.urlRequest()
    #expect(url.httpMethod == "PATCH")
    #expect(url.value(forHTTPHeaderField: "Content-Type") == "application/json")
    #expect(url.httpBody == request.body)
  }

  @Test func omittedNullAndValueDiffer() throws {
    let time = try #require(DateTimeOffset("2021-07-16T09:30:00.1234567Z"))
    func end(_ field: Field<DateTimeOffset>) -> String {
      var body = Self.body
      body.lastRunDateTime = field
      return String(body.json.serialized().dropFirst(Self.body.json.serialized().count - 1))
    }
    #expect(end(.omitted) == "}")
    #expect(end(.null) == #","lastRunDateTime":null}"#)
    #expect(end(.value(time)) == #","lastRunDateTime":"2021-07-16T09:30:00.1234567Z"}"#)
  }

  @Test func aMissingRequiredValueIsAViolation() throws {
    var body = Self.body
    body.errorUserCount = .omitted
    body.failedUserCount = .null
    #expect(
      body.validate() == [
        Violation(path: "errorUserCount", check: .required),
        Violation(path: "failedUserCount", check: .required, actual: .null),
      ])
    #expect(Self.body.validate() == [])
  }

  @Test func aValueOfAnotherTypeIsAViolation() throws {
    let body = try Update.Body(jsonData: Data(#"{"errorDeviceCount":"many"}"#.utf8))
    let violation = try #require(body.validate().first { $0.path == "errorDeviceCount" })
    #expect(violation.check == .wrongType)
    #expect(violation.limit == "Int32")
    #expect(violation.actual == "many")
  }

  /// The page's own example, whose values are placeholders.
  static let example = """
    {
      "@odata.type": "#microsoft.graph.hardwareConfigurationRunSummary",
      "id": "3bf7d848-d848-3bf7-48d8-f73b48d8f73b",
      "successfulDeviceCount": "Integer",
      "failedDeviceCount": "Integer",
      "lastRunDateTime": "String (timestamp)"
    }
    """

  @Test func placeholdersReadAsNilAndAreExplained() throws {
    let summary = try HardwareConfigurationRunSummary(jsonData: Data(Self.example.utf8))
    #expect(summary.successfulDeviceCount == nil)
    #expect(summary.lastRunDateTime == nil)
    #expect(summary.id == "3bf7d848-d848-3bf7-48d8-f73b48d8f73b")
    let violations = summary.validate()
    #expect(violations.map(\.path) == ["failedDeviceCount", "lastRunDateTime", "successfulDeviceCount"])
    #expect(violations.map(\.check) == [.wrongType, .malformed, .wrongType])
    #expect(violations[0].description == #"failedDeviceCount: wrongType Int32, found "Integer""#)
    let error = #expect(throws: PropertyError.self) { try summary.require(\.successfulDeviceCount) }
    #expect(
      error?.reason == .wrongType(expected: "Int32", actual: "Integer"))
  }

  @Test func realValuesReadBackWhole() throws {
    let text = Self.example.replacing("\"Integer\"", with: "42")
      .replacing("String (timestamp)", with: "2021-07-16T09:30:00+02:00")
    let summary = try HardwareConfigurationRunSummary(jsonData: Data(text.utf8))
    #expect(summary.successfulDeviceCount == 42)
    #expect(summary.lastRunDateTime?.date == Date(timeIntervalSince1970: 1_626_420_600))
    #expect(try summary.require(\.failedDeviceCount) == 42)
    #expect(summary.validate() == [])
    #expect(try JSONParser.parse(text) == summary.json)
  }
}
