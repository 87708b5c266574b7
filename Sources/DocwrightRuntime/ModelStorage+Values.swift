import JSONValue

// Readers and writers for nested models, enumerations, collections, and for the members of bodies.
extension ModelStorage {
  /// A nested model; `nil` where there is no object.
  public func model<T: Model>(_ name: String, _ type: T.Type) -> T? {
    var result = read(name, as: type)
    if let probe { result?.storage.probe = probe.below(name) }
    return result
  }

  /// Sets a nested model; `nil` removes the member.
  public mutating func setModel<T: Model>(_ name: String, _ value: T?) { write(name, value?.json) }

  /// A member of an enumeration, documented or not; `nil` where there is no string.
  public func enumeration<T: OpenEnumeration>(_ name: String, _ type: T.Type) -> T? { read(name, as: type) }

  /// Sets a member of an enumeration; `nil` removes it.
  public mutating func setEnumeration<T: OpenEnumeration>(_ name: String, _ value: T?) { write(name, value?.json) }

  /// - Returns: `nil` as a whole where one element is of another kind; validation names the element.
  public func collection<T: JSONRepresentable>(_ name: String, _ type: T.Type) -> [T]? { read(name, as: [T].self) }

  /// Sets a list; `nil` removes the member.
  public mutating func setCollection<T: JSONRepresentable>(_ name: String, _ value: [T]?) { write(name, value?.json) }

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
