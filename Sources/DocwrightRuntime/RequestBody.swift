import JSONValue

/// A body of an operation. Validating one also reports what is required and missing, and what is read-only and given.
@dynamicMemberLookup
public protocol RequestBody: JSONObjectView, Equatable, CustomDebugStringConvertible {}

extension RequestBody {
  /// A documented property: left out, `null`, or given. A member of another kind than documented reads as omitted;
  /// ``validate()`` says why.
  public subscript<Key: PropertyKeyProtocol>(dynamicMember key: KeyPath<Properties, Key>) -> Field<Key.Value> {
    get { storage.field(Self.name(of: key)) }
    set { withStorage { $0.setField(Self.name(of: key), newValue) } }
  }

  /// The body of an update that makes one value into another: what differs, `null` for what only the old one has, and
  /// what the page requires, whether it differs or not. Members that the page doesn't offer are left out.
  public init<Value: Model>(from old: Value, to new: Value) {
    var storage = ModelStorage()
    for property in Self.descriptor.allProperties where !property.flags.contains(.readOnly) {
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
