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
    ("..", "('..')"), (".", "('.')"), ("", "('')"), ("...", "..."),
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
