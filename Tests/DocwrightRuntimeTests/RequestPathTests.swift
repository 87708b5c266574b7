import DocwrightRuntime
import Testing

@Suite struct RequestPathTests {
  let root = RequestPath(baseURL: "https://example.com/v1.0/")

  private func tail(_ path: RequestPath) -> String { String(path.url.dropFirst(root.url.count)) }

  @Test func segmentsStandAsDocumented() {
    #expect(root.url == "https://example.com/v1.0")
    #expect(
      tail(root.appending("me").appending("microsoft.graph.sendMail").appending("$value"))
        == "/me/microsoft.graph.sendMail/$value")
  }

  @Test(arguments: [
    ("plain-1._~", "plain-1._~"), ("a@example.com", "a@example.com"), ("a/b", "a%2Fb"), ("a b", "a%20b"),
    ("O'Hara", "O%27Hara"),
    ("ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"), ("a?b#c%d", "a%3Fb%23c%25d"), ("AA=+&;:", "AA%3D%2B%26%3B%3A"),
    ("%2e%2e", "%252e%252e"), ("%2F", "%252F"), ("a\0b", "a%00b"), ("a\r\nHost: x", "a%0D%0AHost%3A%20x"),
    ("../../me", "..%2F..%2Fme"), ("\\", "%5C"), ("x')", "x%27%29"), ("\u{202E}", "%E2%80%AE"),
    ("e\u{301}", "e%CC%81"), ("..", "('..')"), (".", "('.')"), ("", "('')"), ("...", "..."),
  ])
  func keysArePercentEncoded(_ key: String, _ expected: String) {
    let segment = expected.hasPrefix("(") ? expected : "/" + expected
    #expect(tail(root.appending("users").appending(key: key).appending("x")) == "/users" + segment + "/x")
  }

  @Test func literalsDoubleTheirQuotes() {
    #expect(
      tail(root.appending("apps").appending(alternateKey: [("appId", .string("O'Hara's/1 ü"))]))
        == "/apps(appId='O''Hara''s%2F1%20%C3%BC')")
    #expect(ODataLiteral.string("a'\u{301}b").text == "'a''\u{301}b'")
    #expect(tail(root.appending(alternateKey: [("", .string("x"))])) == "('x')")
  }

  @Test(arguments: ["a'/../b", "..", "a)/x", "a,b='c'", "a?b#c", "\r\n", "\0", "%2e%2e/", "''"])
  func literalsStayInTheirParentheses(_ text: String) throws {
    let url = root.appending(function: "f", [("s", .string(text)), ("r", .raw(text))]).appending("x").url
    let tail = url.dropFirst(root.url.count)
    #expect(tail.hasPrefix("/f(s='") && tail.hasSuffix(")/x"))
    #expect(tail.filter { $0 == "/" }.count == 2 && tail.filter { $0 == "(" || $0 == ")" }.count == 2)
    #expect(!tail.contains { "?# \r\n\0\\".contains($0) } && !url.contains("/.."))
    let request = APIRequest<GardenDelete>(.get, root.appending(function: "f", [("s", .string(text))]))
    #expect(try request.urlRequest().url?.absoluteString == request.url)
  }

  @Test func functionsTakeLiterals() throws {
    let guid = try #require(Guid(uuidString: "3BF7D848-D848-3BF7-48D8-F73B48D8F73B"))
    let date = try #require(CalendarDate("2021-07-16"))
    let time = try #require(DateTimeOffset("2021-07-16T09:30:00+02:00"))
    let path = root.appending(
      function: "find",
      [
        ("s", .string("D7")), ("n", .integer(-5)), ("b", .boolean(true)), ("g", .guid(guid)), ("d", .date(date)),
        ("t", .primitive(time)), ("r", .raw("null")),
      ])
    #expect(
      tail(path) == "/find(s='D7',n=-5,b=true,g=3bf7d848-d848-3bf7-48d8-f73b48d8f73b,d=2021-07-16,"
        + "t=2021-07-16T09%3A30%3A00%2B02%3A00,r=null)")
    #expect(tail(root.appending(function: "recent", [])) == "/recent()")
  }

  @Test(arguments: ["../x", "a/../b", "a/..", "..", ".", "./a", "/a//../", "a/.", "../../me/messages"])
  func pathsDoNotLeaveTheirFolder(_ text: String) throws {
    let drive = root.appending("drive").appending("root")
    let path = drive.appending(colonPath: text).appending("content")
    #expect(!path.url.contains("/../") && !path.url.contains("/./") && !path.url.lowercased().contains("%2e"))
    let request = APIRequest<GardenDelete>(.get, path)
    let wanted = RequestError(url: request.url, reason: .dotSegment(text))
    #expect(throws: wanted) { try request.httpRequest() }
    #expect(throws: wanted) { try request.urlRequest() }
    #expect(wanted.description.contains(text))
  }

  @Test func dotsInNamesAreNoSegments() {
    let drive = root.appending("drive").appending("root")
    #expect(tail(drive.appending(colonPath: ".a/b../...")) == "/drive/root:/.a/b../...")
    #expect(tail(drive.appending(colonPath: "%2e%2e/x?#\r\n")) == "/drive/root:/%252e%252e/x%3F%23%0D%0A")
  }

  @Test func colonsAddressByPath() {
    let drive = root.appending("drive").appending("root")
    #expect(tail(drive.appending(colonPath: "a b/c.txt").appending("content")) == "/drive/root:/a%20b/c.txt:/content")
    #expect(tail(drive.appending(colonPath: "/ä:b//c/")) == "/drive/root:/%C3%A4%3Ab/c")
    #expect(tail(drive.appending(colonPath: "a\u{301}/\u{301}b")) == "/drive/root:/a%CC%81/%CC%81b")
    #expect(tail(drive.appending(colonPath: "").appending("children")) == "/drive/root/children")
    #expect(
      tail(drive.appending(colonPath: "a").appending("versions").appending(key: "1")) == "/drive/root:/a:/versions/1")
  }
}
