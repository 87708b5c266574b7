import DocwrightRuntime
import Foundation
import HTTPTypes
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct APIRequestTests {
  let path = RequestPath(baseURL: "https://user@example.com:8443/v1.0").appending("gardens").appending(key: "a/b")

  @Test func bodiesAreJSON() {
    let request = APIRequest<GardenUpdate>(
      .patch, path, body: GardenUpdate.Body(name: "N").with { $0.count = .null })
    #expect(request.body == Data(#"{"name":"N","count":null}"#.utf8))
    #expect(request.headers[.contentType] == "application/json")
    #expect(request.headers[.accept] == "application/json")
    #expect(request.method == .patch && request.method.rawValue == "PATCH")
  }

  @Test func acceptIsSetWhereTheResponseIsJSON() {
    #expect(APIRequest<GardenList>(.get, path).headers[.accept] == "application/json")
    #expect(APIRequest<GardenDelete>(.delete, path).headers[.accept] == nil)
    #expect(APIRequest<GardenDelete>(.delete, path).body == nil)
  }

  @Test func contentOfOtherTypesIsSentAsItIs() {
    let request = APIRequest<GardenUpdate>(.put, path, content: Data([1, 2]), contentType: "image/jpeg")
    #expect(request.body == Data([1, 2]))
    #expect(request.headers[.contentType] == "image/jpeg")
  }

  private let list = APIRequest<GardenList>(.get, RequestPath(baseURL: "https://e.com"))

  @Test func queriesArePercentEncoded() {
    let request = list.select("id", "subject").top(5)
    #expect(request.url == "https://e.com?$select=id,subject&$top=5")
    #expect(
      list.filter("name eq 'a&b+c' and x ne 'ü#'").orderBy("name desc", "id").expand("beds").search("\"a b\"").skip(0)
        .query.text == "$filter=name%20eq%20'a%26b%2Bc'%20and%20x%20ne%20'%C3%BC%23'"
        + "&$orderby=name%20desc,id&$expand=beds&$search=%22a%20b%22&$skip=0")
    #expect(request.query("x", "1 2").url == "https://e.com?$select=id,subject&$top=5&x=1%202")
  }

  @Test func propertiesAreChosenByKeys() {
    #expect(list.select(\.id, \.name).select(\.tags).query.text == "$select=id,name,tags")
    #expect(list.orderBy(\.name, .descending).orderBy(\.id).query.text == "$orderby=name%20desc,id")
    #expect(list.expand(\.address).query.text == "$expand=address")
    #expect(list.select().query.text.isEmpty)
  }

  @Test func countingAndSearchingSendTheConsistencyLevelThatIsDocumented() {
    let name = HTTPField.Name("ConsistencyLevel") ?? .accept
    #expect(list.count().query.text == "$count=true")
    #expect(list.count().headers[name] == "eventual" && list.search("x").headers[name] == "eventual")
    #expect(list.top(1).headers[name] == nil)
  }

  @Test func documentedHeadersHaveMethods() {
    let name = HTTPField.Name("Prefer") ?? .accept
    #expect(list.prefer("a", "b=\"c\"").headers[name] == "a, b=\"c\"")
  }

  @Test func headersAreReplacedByName() {
    let request = APIRequest<GardenList>(.get, path).header("Prefer", "a").header("prefer", "b")
    #expect(request.headers[values: HTTPField.Name("Prefer") ?? .accept] == ["b"])
    #expect(request.headers.count == 2)
  }

  @Test(arguments: [
    ("X", "a\r\nEvil: b"), ("X", "a\nb"), ("X", "a\rb"), ("X", "a\0b"), ("X", "\u{7F}"), ("X", "\u{1B}[0m"),
    ("bad name", "a"), ("X:", "a"), ("X\r\nEvil", "a"), ("", "a"), ("é", "a"),
  ])
  func headersThatWouldBeOthersAreRefused(_ name: String, _ value: String) {
    let request = APIRequest<GardenList>(.get, path).header(name, value).header("Prefer", "b")
    let wanted = RequestError(url: request.url, reason: .header(name))
    #expect(throws: wanted) { try request.httpRequest() }
    #expect(throws: wanted) { try request.urlRequest() }
    #expect(!wanted.description.contains { $0.isNewline })
    #expect(request.headers.count == 2)
  }

  @Test func headerValuesAreKept() throws {
    let request = APIRequest<GardenList>(.get, path).header("If-Match", "W/\"é\t 1\"")
    #expect(try request.httpRequest().headerFields[.ifMatch] == "W/\"é\t 1\"")
    let upload = APIRequest<GardenUpdate>(.put, path, content: Data(), contentType: "text/plain\r\nX: y")
    #expect(throws: RequestError(url: upload.url, reason: .header("Content-Type"))) { try upload.urlRequest() }
  }

  @Test(arguments: ["", "GET /x HTTP/1.1\r\nX:", "G T", "GET\0"])
  func methodsAreTokens(_ name: String) {
    let request = APIRequest<GardenList>(HTTPMethod(rawValue: name), path)
    let wanted = RequestError(url: request.url, reason: .method(name))
    #expect(throws: wanted) { try request.httpRequest() }
    #expect(throws: wanted) { try request.urlRequest() }
  }

  @Test(arguments: [
    "https://e.com/\r\nX: y", "https://e.com/a b", "https://e.com/\0", "https://e.com\n", "https://exämple.com",
  ])
  func aBaseURLHasNoBlanks(_ base: String) {
    let request = APIRequest<GardenList>(.get, RequestPath(baseURL: base).appending("x"))
    #expect(throws: RequestError(url: request.url)) { try request.httpRequest() }
    #expect(throws: RequestError(url: request.url)) { try request.urlRequest() }
  }

  @Test func queryValuesStayInTheirOption() {
    let request = APIRequest<GardenList>(.get, RequestPath(baseURL: "https://e.com")).query(
      "a&b=c", "x&$top=1#\r\n\0%26")
    #expect(request.url == "https://e.com?a%26b=c=x%26$top=1%23%0D%0A%00%2526")
  }

  @Test func convertsToHTTPRequest() throws {
    let request = APIRequest<GardenUpdate>(.patch, path, body: GardenUpdate.Body(name: "N")).query("$top", "1")
      .header("If-Match", "W/\"1\"")
    let http = try request.httpRequest()
    #expect(http.method == .patch)
    #expect(http.scheme == "https")
    #expect(http.authority == "example.com:8443")
    #expect(http.path == "/v1.0/gardens/a%2Fb?$top=1")
    #expect(http.headerFields[.ifMatch] == "W/\"1\"")
    let root = APIRequest<GardenList>(.get, RequestPath(baseURL: "https://e.com"))
    #expect(try root.httpRequest().path == "/")
    #expect(try root.query("a", "b").httpRequest().path == "/?a=b")
  }

  @Test func convertsToURLRequest() throws {
    let request = APIRequest<GardenUpdate>(.patch, path, body: GardenUpdate.Body(name: "N")).query(
      "$filter", "a eq 'b'")
    let url = try request.urlRequest()
    #expect(url.url?.absoluteString == request.url)
    #expect(url.httpMethod == "PATCH")
    #expect(url.httpBody == request.body)
    #expect(url.value(forHTTPHeaderField: "Content-Type") == "application/json")
  }

  @Test(arguments: ["", "example.com/v1.0", "https://", "/v1.0", "mailto:a@b"])
  func aBaseURLMustBeAbsolute(_ base: String) {
    let request = APIRequest<GardenList>(.get, RequestPath(baseURL: base).appending("x"))
    #expect(throws: RequestError.self) { try request.httpRequest() }
    #expect(throws: RequestError.self) { try request.urlRequest() }
  }
}
