/// A JSON value with the places of its parts.
public struct JSONDocument: Sendable {
  public var value: JSONValue
  /// Where each member name and element stands, by its JSON Pointer (RFC 6901); the whole is at the empty pointer.
  public var positions: [String: JSONPosition]
  /// Member names that stand twice in one object, in order; the last value counts.
  public var duplicates: [Duplicate]

  /// A member name that an object has already.
  public struct Duplicate: Hashable, Sendable {
    public var key: String
    public var position: JSONPosition
  }

  /// The JSON Pointer of a member or element below another.
  public static func pointer(_ parent: String, _ token: String) -> String {
    parent + "/" + token.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
  }
}
