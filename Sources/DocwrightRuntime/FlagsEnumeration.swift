/// An enumeration whose members combine: a list of names, comma separated on the wire, unknown ones kept in their order.
public protocol FlagsEnumeration: OpenEnumeration {}

extension FlagsEnumeration {
  /// The names in the value, in order.
  public var memberNames: [String] {
    rawValue.split(separator: ",").compactMap { part in
      let name = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      return name.isEmpty ? nil : String(name)
    }
  }

  /// Each member of the value by itself.
  public var members: [Self] { memberNames.map { Self(rawValue: $0) } }

  /// Whether the reference documents every member.
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

  /// Adds the members of another value.
  public mutating func insert(_ other: Self) {
    self = union(other)
  }

  /// This value without the members of another.
  public func subtracting(_ other: Self) -> Self {
    let removed = Set(other.memberNames)
    return Self(rawValue: memberNames.filter { !removed.contains($0) }.joined(separator: ","))
  }
}
