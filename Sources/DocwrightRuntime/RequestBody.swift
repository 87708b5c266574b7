import JSONValue

/// A body of an operation. Validating one also reports what is required and missing, and what is read-only and given.
@dynamicMemberLookup
public protocol RequestBody: JSONObjectView, Equatable, CustomDebugStringConvertible {
  /// The `@odata.type` that every example of the page sends; a new body has it.
  static var odataType: String? { get }
}

extension RequestBody {
  public static var odataType: String? { nil }

  /// A documented property: left out, `null`, or given. A member of another kind than documented reads as omitted;
  /// ``validate()`` says why.
  public subscript<Key: PropertyKeyProtocol>(dynamicMember key: KeyPath<Properties, Key>) -> Field<Key.Value> {
    @inlinable
    get { storage.field(Self.name(of: key)) }
    set { withStorage { $0.setField(Self.name(of: key), newValue) } }
  }

  /// The body of an update that makes one value into another: what differs, `null` for what only the old one has, and
  /// what the page requires, whether it differs or not. Members that the page doesn't offer are left out.
  ///
  /// Of values whose type inherits from that of the body, its members count too, and the type is named.
  public init<Value: Model>(from old: Value, to new: Value) {
    var storage = ModelStorage(new: Self.self, of: new)
    let properties = Self.descriptor.properties(with: Value.descriptor)
    for property in properties where !property.flags.contains(.readOnly) {
      let before = old.storage.object[property.name]
      let after = new.storage.object[property.name]
      if before == after, !property.flags.contains(.required) { continue }
      if let after { storage.write(property.name, after) } else if before != nil { storage.write(property.name, .null) }
    }
    self.init(storage: storage)
  }

  /// Everything in the body that the reference doesn't allow: in the order of its properties.
  public func validate() -> [Violation] {
    Validator.violations(in: storage.object, of: Self.descriptor, isBody: true)
  }

  public var debugDescription: String {
    "\(Self.descriptor.typeName) \(json.serialized(pretty: true))"
  }
}
