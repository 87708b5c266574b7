/// A method of HTTP (RFC 9110, section 9).
public struct HTTPMethod: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// As it stands in the request, such as `GET`.
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let get = HTTPMethod(rawValue: "GET")
  public static let post = HTTPMethod(rawValue: "POST")
  public static let put = HTTPMethod(rawValue: "PUT")
  /// RFC 5789.
  public static let patch = HTTPMethod(rawValue: "PATCH")
  public static let delete = HTTPMethod(rawValue: "DELETE")

  public var description: String { rawValue }
}
