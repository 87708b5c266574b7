/// A request that cannot be sent as it was asked for: nothing of it is changed silently, and none goes to another resource.
public struct RequestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the request.
  public enum Reason: Hashable, Sendable {
    /// The URL is not absolute, or has characters that no URL has.
    case url
    /// The method is none of HTTP (RFC 9110, section 9.1).
    case method(String)
    /// A header field of this name is none of HTTP, or its value has a line end, NUL or another control character.
    case header(String)
    /// A path has `.` or `..` as a segment, which would address another resource and can't be escaped.
    case dotSegment(String)
  }

  /// Where the request would go.
  public var url: String
  /// What is wrong.
  public var reason: Reason

  /// An error for a URL.
  public init(url: String, reason: Reason = .url) {
    self.url = url
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .url: "no absolute URL: \(url.debugDescription); expected a base URL such as https://graph.microsoft.com/v1.0"
    case .method(let name): "no method of HTTP: \(name.debugDescription)"
    case .header(let name): "no header field of HTTP, or a control character in its value: \(name.debugDescription)"
    case .dotSegment(let path): "a path with . or .. as a segment: \(path.debugDescription)"
    }
  }
}
