/// A JSON value with the places of its parts.
public struct JSONDocument: Sendable {
  /// What the text holds.
  public var value: JSONValue
  /// Where each member name and element stands, by its JSON Pointer (RFC 6901); the whole is at the empty pointer.
  public var positions: [String: JSONPosition]
  /// Where the value of each member stands, and each element, by its JSON Pointer; the whole is at the empty pointer.
  public var valuePositions: [String: JSONPosition]
  /// Member names that stand twice in one object, in order; the last value counts.
  public var duplicates: [Duplicate]

  /// A member name that an object has already.
  public struct Duplicate: Hashable, Sendable {
    /// The name.
    public var key: String
    /// Where the name stands again.
    public var position: JSONPosition

    /// A name and where it stands again.
    public init(key: String, position: JSONPosition) {
      self.key = key
      self.position = position
    }
  }

  /// Where a member name or an element stands; `nil` where the document has none.
  ///
  /// - Parameter pointer: a JSON Pointer (RFC 6901), such as `/sources/0/module`.
  public func position(of pointer: String) -> JSONPosition? { positions[pointer] }

  /// Where the value of a member, or an element, stands; `nil` where the document has none.
  ///
  /// - Parameter pointer: a JSON Pointer (RFC 6901), such as `/sources/0/module`.
  public func valuePosition(of pointer: String) -> JSONPosition? { valuePositions[pointer] }

  /// The JSON Pointer of a member or element below another.
  public static func pointer(_ parent: String, _ token: String) -> String {
    var result = Array(parent.utf8)
    result.append(UInt8(ascii: "/"))
    for byte in token.utf8 {
      switch byte {
      case UInt8(ascii: "~"): result += "~0".utf8
      case UInt8(ascii: "/"): result += "~1".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
