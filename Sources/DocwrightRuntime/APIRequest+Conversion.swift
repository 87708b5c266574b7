import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension APIRequest {
  /// The request without its body, for clients built on swift-http-types.
  ///
  /// - Throws: ``RequestError`` where the request can't be sent as it was asked for.
  public func httpRequest() throws(RequestError) -> HTTPRequest {
    let method = try check()
    guard let components = URLComponents(string: url), let scheme = components.scheme,
      let host = components.host, !host.isEmpty, let start = url.range(of: "://")?.upperBound
    else { throw RequestError(url: url) }
    let authority = components.port.map { "\(host):\($0)" } ?? host
    let rest = url[start...]
    let target = rest.firstIndex { $0 == "/" || $0 == "?" }.map { String(rest[$0...]) } ?? "/"
    return HTTPRequest(
      method: method, scheme: scheme, authority: authority, path: target.hasPrefix("/") ? target : "/" + target,
      headerFields: headers)
  }

  /// The request with its body, for URLSession.
  ///
  /// - Throws: ``RequestError`` where the request can't be sent as it was asked for.
  public func urlRequest() throws(RequestError) -> URLRequest {
    _ = try check()
    guard let url = URL(string: url), url.scheme != nil, url.host != nil else { throw RequestError(url: url) }
    var request = URLRequest(url: url)
    request.httpMethod = method.rawValue
    for field in headers { request.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
    request.httpBody = body
    return request
  }

  private func check() throws(RequestError) -> HTTPRequest.Method {
    if let path = path.refusedPath { throw RequestError(url: url, reason: .dotSegment(path)) }
    if let refusedHeader { throw RequestError(url: url, reason: .header(refusedHeader)) }
    guard let method = HTTPRequest.Method(rawValue: method.rawValue) else {
      throw RequestError(url: url, reason: .method(self.method.rawValue))
    }
    // What is appended to a base URL is encoded; a blank or a line end can only be in that itself.
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw RequestError(url: url) }
    return method
  }
}
