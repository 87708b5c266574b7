import JSONValue

/// The JSON object behind a model or a body: every member is kept, documented or not.
///
/// Generated code calls one accessor for each kind, each of its own name and none generic where it can be helped: that is
/// what keeps large modules quick to compile. A member that is absent, `null` or of another kind reads as `nil`.
public struct ModelStorage: Sendable {
  /// The members in order.
  public var object: JSONObject
  /// Notes what an accessor that gives `nil` was asked for; set only while a property is looked up by key path.
  var probe: PropertyProbe?

  /// Storage without a member.
  public init() {
    object = JSONObject()
  }

  /// Storage over an object.
  public init(_ object: JSONObject) {
    self.object = object
  }

  func read<T: JSONRepresentable>(_ name: String, as type: T.Type) -> T? {
    let value = object[name]
    if let value, !value.isNull, let result = T(json: value) { return result }
    probe?.note(name, value)
    return nil
  }

  mutating func write(_ name: String, _ value: JSONValue?) {
    object[name] = value
  }
}

extension ModelStorage: Hashable {
  public static func == (left: ModelStorage, right: ModelStorage) -> Bool { left.object == right.object }
  public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
