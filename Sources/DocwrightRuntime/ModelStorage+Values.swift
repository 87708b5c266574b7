import JSONValue

// Writers, and readers for the members of bodies.
extension ModelStorage {
  /// Sets a member; `nil` removes it. Of a kind that a text can say in several ways, the text stays that says the same:
  /// `1.0` for 1, a Guid in capitals, base64url.
  mutating func set<T: JSONRepresentable>(_ name: String, _ value: T?) {
    if let value, Self.kindsOfSeveralTexts.contains(ObjectIdentifier(T.self)), let present = object[name],
      T(json: present) == value
    {
      return
    }
    write(name, value?.json)
  }

  private static let kindsOfSeveralTexts: Set<ObjectIdentifier> = [
    ObjectIdentifier(Int8.self), ObjectIdentifier(UInt8.self), ObjectIdentifier(Int16.self),
    ObjectIdentifier(Int32.self), ObjectIdentifier(Int64.self), ObjectIdentifier(ExactDecimal.self),
    ObjectIdentifier(Guid.self), ObjectIdentifier(Binary.self),
  ]

  /// A member of another kind reads as omitted; validation says why.
  public func field<T: JSONRepresentable>(_ name: String) -> Field<T> {
    guard let value = object[name] else { return .omitted }
    if value.isNull { return .null }
    return T(json: value).map { .value($0) } ?? .omitted
  }

  /// Sets, clears or leaves out a member of a body.
  public mutating func setField<T: JSONRepresentable>(_ name: String, _ field: Field<T>) {
    switch field {
    case .omitted: write(name, nil)
    case .null: write(name, .null)
    case .value(let value): write(name, value.json)
    }
  }

  /// Sets a member that a body requires.
  public mutating func setValue<T: JSONRepresentable>(_ name: String, _ value: T) { write(name, value.json) }
}
