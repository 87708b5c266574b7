/// A request that has no absolute URL, or a method that isn't one.
public struct RequestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The URL that is none.
  public var url: String

  /// An error for a URL.
  public init(url: String) {
    self.url = url
  }

  public var description: String {
    "no absolute URL: \(url); expected a base URL such as https://graph.microsoft.com/v1.0"
  }
}
