import JSONValue

/// The JSON object behind a model or a body: every member is kept, documented or not.
///
/// A member that is absent, `null` or of another kind reads as `nil`.
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

  /// Stands in a value whose own storage is being changed.
  static let vacant = ModelStorage()

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

  @usableFromInline
  func read<T: JSONRepresentable>(_ name: String, as type: T.Type) -> T? {
    let result: T? =
      switch box.object.member(name) {
      case .absent: nil
      case .value(let value): value.isNull ? nil : T(json: value)
      case .part(let part): part.isNull ? nil : T(part: part)
      }
    guard let probe = box.probe else { return result }
    guard let result else {
      probe.note(name, box.object[name])
      return nil
    }
    guard let view = result as? any JSONObjectView else { return result }
    return view.probed(by: probe.below(name)) as? T
  }

  mutating func write(_ name: String, _ value: JSONValue?) {
    makeUnique()
    box.object[name] = value
  }
}

extension JSONObjectView {
  fileprivate func probed(by probe: PropertyProbe) -> Self {
    with { $0.withStorage { $0.probe = probe } }
  }
}

extension ModelStorage: Hashable {
  public static func == (left: ModelStorage, right: ModelStorage) -> Bool {
    left.box === right.box || left.object == right.object
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(object) }
}
