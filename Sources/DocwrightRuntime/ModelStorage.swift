import JSONValue

/// The JSON object behind a model or a body: every member is kept, documented or not.
///
/// Generated code calls one accessor for each kind, each of its own name and none generic where it can be helped: that is
/// what keeps large modules quick to compile. A member that is absent, `null` or of another kind reads as `nil`.
///
/// A value is one reference, copied on write: so every generated type shares the compiler's code for copying references.
public struct ModelStorage: Sendable {
  private var box: Box

  /// Shared between copies; changed only while no copy shares it.
  private final class Box: @unchecked Sendable {
    var object: JSONObject
    var probe: PropertyProbe?

    init(_ object: JSONObject, probe: PropertyProbe? = nil) {
      self.object = object
      self.probe = probe
    }
  }

  /// Storage without a member.
  public init() {
    self.init(JSONObject())
  }

  /// Storage over an object.
  public init(_ object: JSONObject) {
    box = Box(object)
  }

  /// The members in order.
  public var object: JSONObject {
    get { box.object }
    set {
      makeUnique()
      box.object = newValue
    }
  }

  /// Notes what an accessor that gives `nil` was asked for; set only while a property is looked up by key path.
  var probe: PropertyProbe? {
    get { box.probe }
    set {
      makeUnique()
      box.probe = newValue
    }
  }

  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&box) { box = Box(box.object, probe: box.probe) }
  }

  func read<T: JSONRepresentable>(_ name: String, as type: T.Type) -> T? {
    let value = object[name]
    if let value, !value.isNull, let result = T(json: value) { return result }
    probe?.note(name, value)
    return nil
  }

  mutating func write(_ name: String, _ value: JSONValue?) {
    makeUnique()
    box.object[name] = value
  }
}

extension ModelStorage: Hashable {
  public static func == (left: ModelStorage, right: ModelStorage) -> Bool {
    left.box === right.box || left.object == right.object
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
