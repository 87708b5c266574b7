import Testing

@testable import SwiftLowering

@Suite struct PathParserTests {
  @Test(arguments: [
    ("/me/messages", ["me", "messages"]),
    ("policies/x/", ["policies", "x"]),
    ("https://graph.microsoft.com/beta/users/{id}", ["users", "{id}"]),
    ("/users/{id | userPrincipalName}/x?$expand=a($filter=id eq 'b')", ["users", "{id | userPrincipalName}", "x"]),
    ("/users/{user-id} | user-principal-name/x", ["users", "{user-id | user-principal-name}", "x"]),
    ("/groups/{id}/members/$ref", ["groups", "{id}", "members", "$ref"]),
    ("/onenote/{id}/content[?includeIDs=true]", ["onenote", "{id}", "content"]),
    ("/x/8c6dcd1e-1234-4321-aaaa-0123456789ab/y", ["x", "{id}", "y"]),
    ("/applications(appId='{appId}')", ["applications", "(appId='{appId}')"]),
    ("/reports/getX(period='D7')", ["reports", "getX(period='{period}')"]),
    ("/a/range(address='<address>')/b", ["a", "range(address='{address}')", "b"]),
    ("/a/f(x={n}, y={m})", ["a", "f(x={n},y={m})"]),
    ("/a/borders(<sideIndex>)", ["a", "borders", "{sideIndex}"]),
    ("/a/tz(Z=microsoft.graph.z'{f}')", ["a", "tz(Z='{f}')"]),
    ("/d/root:/{item-path}:/content", ["d", "root", ":/{item-path}", "content"]),
    ("/d/root:/a/b.txt", ["d", "root", ":/{path}"]),
    ("/sites/{host}:/{path}", ["sites", "{host}", ":/{path}"]),
    ("/a/{id}/microsoft.graph.win/b", ["a", "{id}", "microsoft.graph.win", "b"]),
    ("/x/delta()", ["x", "delta()"]),
  ])
  func reads(path: String, expected: [String]) throws {
    #expect(try PathParser().parse(path).map(\.text) == expected)
  }

  @Test(arguments: [
    "/me/.../messages", "/", "", "/a/range(address='x'/y", "/a/{id}$ref", "/a b/c", "/** Entity URI for x not found",
    "/a/f(=x)", ":/x",
  ])
  func refuses(path: String) {
    #expect(throws: PathParser.Failure.self) { try PathParser().parse(path) }
  }

  @Test func foldsCase() throws {
    let first = try PathParser().parse("/users/{id}/calendargroups").map(\.key)
    let second = try PathParser().parse("/Users/{user-id}/calendarGroups").map(\.key)
    #expect(first == second)
  }
}
