import JSONValue

/// An enumeration of a reference that may grow: members that aren't known are kept as they are.
public protocol OpenEnumeration: JSONRepresentable, RawRepresentable, Codable, CustomStringConvertible
where RawValue == String {
  /// The member's name on the wire.
  init(rawValue: String)

  /// The documented members, in the page's order.
  static var knownValues: [Self] { get }
}

extension OpenEnumeration {
  public init?(json: JSONValue) {
    guard let text = json.string else { return nil }
    self.init(rawValue: text)
  }

  public init?(part: JSONPart) {
    guard let text = part.string else { return nil }
    self.init(rawValue: text)
  }

  public var json: JSONValue { .string(rawValue) }

  /// Whether the reference documents the member.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  public var description: String { rawValue }
}
