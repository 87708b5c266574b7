import JSONValue

extension Model {
  /// Everything in the value that the reference doesn't allow: in the order of the type's properties, bases first.
  ///
  /// Absent and `null` members are no violation. Members of an enumeration that aren't documented are reported, although they are kept.
  public func validate() -> [Violation] {
    Validator.violations(in: storage.object, of: Self.descriptor, isBody: false)
  }
}

/// Walks a value along the descriptors of its type.
struct Validator {
  /// Models nested deeper than this are not looked at; recursive types allow any depth.
  static let maximumDepth = 64

  let isBody: Bool
  var violations: [Violation] = []

  init(isBody: Bool) {
    self.isBody = isBody
  }

  static func violations(in object: JSONObject, of descriptor: ModelDescriptor, isBody: Bool) -> [Violation] {
    var validator = Validator(isBody: isBody)
    validator.object(object, as: descriptor, path: "", depth: 0)
    return validator.violations
  }

  mutating func object(_ object: JSONObject, as descriptor: ModelDescriptor, path: String, depth: Int) {
    if depth > Self.maximumDepth { return }
    let descriptor = descriptor.named(in: object)
    for property in descriptor.allProperties {
      let place = path.isEmpty ? property.name : path + "." + property.name
      let value = object[property.name]
      // What is required or read-only is said of the body itself, not of the values in it.
      if isBody, depth == 0, !presence(value, property, place) { continue }
      guard let value else { continue }
      if value.isNull {
        if property.flags.contains(.notNullable) {
          violations.append(Violation(path: place, check: .notNullable, actual: value))
        }
        continue
      }
      self.value(value, as: property.kind, limits: property.limits, path: place, depth: depth)
    }
  }

  /// Whether a member of a body may be there, or has to be.
  private mutating func presence(_ value: JSONValue?, _ property: PropertyDescriptor, _ path: String) -> Bool {
    if value == nil || value == .null, property.flags.contains(.required) {
      violations.append(Violation(path: path, check: .required, actual: value))
      return false
    }
    if let value, property.flags.contains(.readOnly) {
      violations.append(Violation(path: path, check: .readOnly, actual: value))
      return false
    }
    return true
  }

  /// Checks kind, form and limits. Those of a collection hold for its elements, but for the number of them.
  mutating func value(_ value: JSONValue, as kind: PropertyKind, limits: [Limit], path: String, depth: Int) {
    switch kind {
    case .untyped, .stream: break
    case .collection(let element):
      guard let values = value.array else { return wrong(value, kind, path) }
      check(value, limits, kind, path)
      for (position, item) in values.enumerated() {
        self.value(item, as: element, limits: limits, path: "\(path)[\(position)]", depth: depth)
      }
      return
    case .model(let type):
      guard let object = value.object else { return wrong(value, kind, path) }
      return self.object(object, as: type.descriptor, path: path, depth: depth + 1)
    case .enumeration(let type):
      guard let text = value.string else { return wrong(value, kind, path) }
      if !Self.isKnown(text, type) {
        let known = Self.knownNames(type).joined(separator: ", ")
        violations.append(Violation(path: path, check: .values, limit: known, actual: value))
      }
    default:
      if PrimitiveForm.isRight(value, kind) { break }
      guard PrimitiveForm.isRightKind(value, kind) else { return wrong(value, kind, path) }
      violations.append(Violation(path: path, check: .malformed, limit: kind.name, actual: value))
      return
    }
    check(value, limits, kind, path)
  }

  private mutating func wrong(_ value: JSONValue, _ kind: PropertyKind, _ path: String) {
    violations.append(Violation(path: path, check: .wrongType, limit: kind.name, actual: value))
  }

  private mutating func check(_ value: JSONValue, _ limits: [Limit], _ kind: PropertyKind, _ path: String) {
    for limit in limits {
      guard let breach = limit.breach(by: value, of: kind) else { continue }
      violations.append(
        Violation(
          path: path, check: breach.check, limit: breach.bound, actual: value,
          phrase: limit.phrase.isEmpty ? nil : limit.phrase))
    }
  }

  /// Whether the enumeration documents the member, or each of the members of a list. One without members documents all.
  private static func isKnown<T: OpenEnumeration>(_ text: String, _ type: T.Type) -> Bool {
    if T.knownValues.isEmpty { return true }
    if let flags = type as? any FlagsEnumeration.Type { return flags.init(rawValue: text).isKnown }
    return T(rawValue: text).isKnown
  }

  private static func knownNames<T: OpenEnumeration>(_ type: T.Type) -> [String] {
    T.knownValues.map(\.rawValue)
  }
}
