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

  public var json: JSONValue { .string(rawValue) }

  /// Whether the reference documents the member.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  public var description: String { rawValue }
}

/// An enumeration whose members combine: a list of names, comma separated on the wire, unknown ones kept in their order.
public protocol FlagsEnumeration: OpenEnumeration {}

extension FlagsEnumeration {
  /// The names in the value, in order.
  public var memberNames: [String] {
    rawValue.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Each member of the value by itself.
  public var members: [Self] { memberNames.map { Self(rawValue: $0) } }

  public var isKnown: Bool {
    let known = Set(Self.knownValues.map(\.rawValue))
    return memberNames.allSatisfy(known.contains)
  }

  /// Whether every member of the other value is in this one.
  public func contains(_ other: Self) -> Bool {
    let names = Set(memberNames)
    return other.memberNames.allSatisfy(names.contains)
  }

  /// This value with the members of another added.
  public func union(_ other: Self) -> Self {
    var names = memberNames
    for name in other.memberNames where !names.contains(name) { names.append(name) }
    return Self(rawValue: names.joined(separator: ","))
  }

  /// This value without the members of another.
  public func subtracting(_ other: Self) -> Self {
    let removed = Set(other.memberNames)
    return Self(rawValue: memberNames.filter { !removed.contains($0) }.joined(separator: ","))
  }
}
