import JSONValue

extension Model {
  /// The value of a property that has to be there, also of a nested model: `require(\.body?.content)`.
  ///
  /// - Throws: ``PropertyError``, which says whether the property is absent, `null`, or of another kind than documented.
  public func require<Value>(_ property: KeyPath<Self, Value?>) throws(PropertyError) -> Value {
    if let value = self[keyPath: property] { return value }
    let probe = PropertyProbe()
    var copy = self
    copy.withStorage { $0.probe = probe }
    _ = copy[keyPath: property]
    let path = probe.path ?? "?"
    let reason: PropertyError.Reason =
      switch probe.value {
      case nil: .absent
      case .null?: .null
      case let value?:
        .wrongType(expected: Self.descriptor.kind(at: path)?.name ?? "\(Value.self)", actual: value)
      }
    throw PropertyError(typeName: Self.descriptor.typeName, property: path, reason: reason)
  }
}

extension ModelDescriptor {
  /// The kind of a property, or of one of a nested model, such as `body.content`.
  fileprivate func kind(at path: String) -> PropertyKind? {
    var kind: PropertyKind? = .none
    var descriptor: ModelDescriptor? = self
    for name in path.split(separator: ".") {
      kind = descriptor?.property(named: String(name))?.kind
      if case .model(let type)? = kind { descriptor = type.descriptor } else { descriptor = nil }
    }
    return kind
  }
}
