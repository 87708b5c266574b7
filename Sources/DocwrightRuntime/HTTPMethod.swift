/// A method of HTTP (RFC 9110, section 9).
public struct HTTPMethod: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// As it stands in the request, such as `GET`.
  public var rawValue: String

  /// A method by its name, which is case-sensitive.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Section 9.3.1.
  public static let get = HTTPMethod(rawValue: "GET")
  /// Section 9.3.3.
  public static let post = HTTPMethod(rawValue: "POST")
  /// Section 9.3.4.
  public static let put = HTTPMethod(rawValue: "PUT")
  /// RFC 5789.
  public static let patch = HTTPMethod(rawValue: "PATCH")
  /// Section 9.3.5.
  public static let delete = HTTPMethod(rawValue: "DELETE")

  public var description: String { rawValue }
}
