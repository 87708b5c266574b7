import JSONValue

// Readers and writers for the members of bodies.
extension ModelStorage {
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
