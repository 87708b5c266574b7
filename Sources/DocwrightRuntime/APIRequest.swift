import Foundation
import HTTPTypes
import JSONValue

/// A request as a value: nothing is sent. It converts to `HTTPRequest` and `URLRequest`.
public struct APIRequest<Operation: APIOperation>: Sendable {
  /// The method.
  public var method: HTTPMethod
  /// Where the request goes, without its query.
  public var path: RequestPath
  /// The query options, in the order in which they were set.
  public var query = QueryItems()
  /// The header fields (RFC 9110, section 5).
  public var headers: HTTPFields
  /// The bytes that are sent; `nil` for none.
  public var body: Binary?
  /// The first header field that could not be set; the request doesn't convert then.
  var refusedHeader: String?

  /// A request without a body. It accepts JSON where the response is JSON.
  @inline(never)
  public init(_ method: HTTPMethod, _ path: RequestPath) {
    self.method = method
    self.path = path
    headers = HTTPFields()
    if Operation.Response.self is any JSONRepresentable.Type, Operation.Response.self != Binary.self {
      headers[.accept] = "application/json"
    }
  }

  /// A request with a JSON body, its members in the order in which they were set.
  @inline(never)
  public init<Body: RequestBody>(_ method: HTTPMethod, _ path: RequestPath, body: Body) {
    self.init(method, path, body: body.json)
  }

  /// A request whose body is a documented type, a list, or any JSON.
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
    self = header("Content-Type", contentType)
    body = content
  }

  /// The absolute URL with its query.
  public var url: String {
    let text = query.text
    return text.isEmpty ? path.url : path.url + "?" + text
  }

  /// The request with the query parameters of its operation.
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

  /// The request with a header field, in place of one of that name.
  ///
  /// A name that RFC 9110, section 5.1, doesn't allow, or a value with a control character, such as a line end, is not
  /// set; the request then throws ``RequestError`` where it is converted.
  public func header(_ name: String, _ value: String) -> Self {
    var copy = self
    if let field = HTTPField.Name(name), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) {
      copy.headers[field] = value
    } else if copy.refusedHeader == nil {
      copy.refusedHeader = name
    }
    return copy
  }
}
