import Foundation
import HTTPTypes
import JSONValue

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A method of HTTP (RFC 9110, section 9).
public enum HTTPMethod: String, Sendable, Hashable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
}

/// A request as a value: nothing is sent.
public struct APIRequest<Operation: APIOperation>: Sendable {
  public var method: HTTPMethod
  public var path: RequestPath
  public var query = QueryItems()
  public var headers: HTTPFields
  public var body: Data?

  @inline(never)
  public init(_ method: HTTPMethod, _ path: RequestPath) {
    self.method = method
    self.path = path
    headers = HTTPFields()
    if Operation.Response.self is any JSONRepresentable.Type, Operation.Response.self != Binary.self {
      headers[.accept] = "application/json"
    }
  }

  /// A request with a JSON body.
  @inline(never)
  public init<Body: JSONRepresentable>(_ method: HTTPMethod, _ path: RequestPath, body: Body) {
    self.init(method, path)
    headers[.contentType] = "application/json"
    self.body = Data(body.json.serializedBytes)
  }

  /// A request with a body of another media type (RFC 9110, section 8.3).
  @inline(never)
  public init(_ method: HTTPMethod, _ path: RequestPath, content: Binary, contentType: String) {
    self.init(method, path)
    headers[.contentType] = contentType
    body = content
  }

  /// The absolute URL with its query.
  public var url: String {
    let text = query.text
    return text.isEmpty ? path.url : path.url + "?" + text
  }

  /// The request with the query options of its operation.
  public func query(_ options: some QueryOptions) -> Self {
    var copy = self
    for item in options.items.items { copy.query[item.name] = item.value }
    return copy
  }

  /// The request with a query parameter.
  public func query(_ name: String, _ value: String) -> Self {
    var copy = self
    copy.query[name] = value
    return copy
  }

  /// The request with a header field; a name that RFC 9110, section 5.1, doesn't allow changes nothing.
  public func header(_ name: String, _ value: String) -> Self {
    guard let field = HTTPField.Name(name) else { return self }
    var copy = self
    copy.headers[field] = value
    return copy
  }

  /// The request without its body, for clients built on swift-http-types.
  ///
  /// - Throws: ``RequestError`` where the base URL is none.
  public func httpRequest() throws(RequestError) -> HTTPRequest {
    guard let components = URLComponents(string: url), let scheme = components.scheme, let host = components.host else {
      throw RequestError(url: url)
    }
    let authority = components.port.map { "\(host):\($0)" } ?? host
    guard let start = url.range(of: "://").map({ url[$0.upperBound...] }) else { throw RequestError(url: url) }
    let target = start.firstIndex(where: { $0 == "/" || $0 == "?" }).map { String(start[$0...]) } ?? "/"
    return HTTPRequest(
      method: HTTPRequest.Method(rawValue: method.rawValue) ?? .get, scheme: scheme, authority: authority, path: target,
      headerFields: headers)
  }

  /// The request with its body, for URLSession.
  ///
  /// - Throws: ``RequestError`` where the base URL is none.
  public func urlRequest() throws(RequestError) -> URLRequest {
    guard let url = URL(string: url), url.scheme != nil else { throw RequestError(url: url) }
    var request = URLRequest(url: url)
    request.httpMethod = method.rawValue
    for field in headers { request.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
    request.httpBody = body
    return request
  }
}

/// A URL that no request can be made for.
public struct RequestError: Error, Hashable, Sendable, CustomStringConvertible {
  public var url: String

  public var description: String {
    "no absolute URL: \(url); expected a base URL such as https://graph.microsoft.com/v1.0"
  }
}
