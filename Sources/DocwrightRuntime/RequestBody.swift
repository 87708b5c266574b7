import JSONValue

/// A body of an operation. Validating one also reports what is required and missing, and what is read-only and given.
@dynamicMemberLookup
public protocol RequestBody: JSONObjectView, Equatable, CustomDebugStringConvertible {}

extension RequestBody {
  /// A documented property: left out, `null`, or given. A member of another kind than documented reads as omitted;
  /// ``validate()`` says why.
  public subscript<Value: JSONRepresentable>(
    dynamicMember key: KeyPath<Properties, PropertyKey<Value>>
  ) -> Field<Value> {
    get { storage.field(Self.name(of: key)) }
    set { change { $0.setField(Self.name(of: key), newValue) } }
  }

  /// Everything in the body that the reference doesn't allow: in the order of its properties.
  public func validate() -> [Violation] {
    Validator.violations(in: storage.object, of: Self.descriptor, isBody: true)
  }

  public var debugDescription: String {
    "\(Self.descriptor.typeName) \(json.serialized(pretty: true))"
  }
}
