import JSONValue

extension Model {
  /// Everything in the value that the reference doesn't allow: in the order of the type's properties, bases first.
  ///
  /// Absent and `null` members of a response are no violation; a body also has to give what is required, and may not give
  /// what is read-only.
  public func validate() -> [Violation] {
    var validator = Validator(isBody: Self.self is any RequestBody.Type)
    validator.object(storage.object, as: Self.descriptor, path: "", depth: 0)
    return validator.violations
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

  mutating func object(_ object: JSONObject, as descriptor: ModelDescriptor, path: String, depth: Int) {
    if depth > Self.maximumDepth { return }
    for property in descriptor.allProperties {
      let place = path.isEmpty ? property.name : path + "." + property.name
      // What is required or read-only is said of the body itself, not of the values in it.
      let isOwn = isBody && depth == 0
      guard let value = object[property.name] else {
        if isOwn, property.flags.contains(.required) { violations.append(Violation(path: place, check: .required)) }
        continue
      }
      if isOwn, property.flags.contains(.readOnly) {
        violations.append(Violation(path: place, check: .readOnly, actual: value))
        continue
      }
      if value.isNull {
        if isOwn, property.flags.contains(.required) {
          violations.append(Violation(path: place, check: .required, actual: value))
        } else if property.flags.contains(.notNullable) {
          violations.append(Violation(path: place, check: .notNullable, actual: value))
        }
        continue
      }
      if self.value(value, as: property.kind, path: place, depth: depth) {
        limits(value, property, path: place)
      }
    }
  }

  /// Checks kind and form; gives whether they are right.
  private mutating func value(_ value: JSONValue, as kind: PropertyKind, path: String, depth: Int) -> Bool {
    switch kind {
    case .untyped, .stream: return true
    case .collection(let element):
      guard let values = value.array else { return wrong(value, kind, path) }
      var isRight = true
      for (position, item) in values.enumerated() {
        let place = "\(path)[\(position)]"
        if item.isNull { continue }
        if !self.value(item, as: element, path: place, depth: depth) { isRight = false }
      }
      return isRight
    case .model(let type):
      guard let object = value.object else { return wrong(value, kind, path) }
      self.object(object, as: type.descriptor, path: path, depth: depth + 1)
      return true
    case .enumeration:
      return value.string != nil || wrong(value, kind, path)
    default:
      if PrimitiveForm.isRight(value, kind) { return true }
      guard PrimitiveForm.isRightKind(value, kind) else { return wrong(value, kind, path) }
      violations.append(Violation(path: path, check: .malformed, limit: kind.name, actual: value))
      return false
    }
  }

  private mutating func wrong(_ value: JSONValue, _ kind: PropertyKind, _ path: String) -> Bool {
    violations.append(Violation(path: path, check: .wrongType, limit: kind.name, actual: value))
    return false
  }

  private mutating func limits(_ value: JSONValue, _ property: PropertyDescriptor, path: String) {
    for limit in property.limits {
      if let (check, text, phrase) = limit.violation(of: value) {
        violations.append(
          Violation(path: path, check: check, limit: text, actual: value, phrase: phrase.isEmpty ? nil : phrase))
      }
    }
  }
}

/// The JSON forms of primitive kinds (OData JSON Format 4.01, section 7.1).
enum PrimitiveForm {
  static func isRight(_ value: JSONValue, _ kind: PropertyKind) -> Bool {
    switch kind {
    case .string: value.string != nil
    case .boolean: value.bool != nil
    case .byte: UInt8(json: value) != nil
    case .sbyte: Int8(json: value) != nil
    case .int16: Int16(json: value) != nil
    case .int32: Int32(json: value) != nil
    case .int64: Int64(json: value) != nil
    case .single, .double: Double(json: value) != nil
    case .decimal: value.number != nil
    case .guid: Guid(json: value) != nil
    case .dateTimeOffset: DateTimeOffset(json: value) != nil
    case .date: CalendarDate(json: value) != nil
    case .timeOfDay: TimeOfDay(json: value) != nil
    case .duration: ISODuration(json: value) != nil
    case .binary: Binary(json: value) != nil
    default: true
    }
  }

  /// Whether the JSON kind is the documented one, whatever the form. Text that holds no digit, such as a placeholder, is
  /// of another kind than a date.
  static func isRightKind(_ value: JSONValue, _ kind: PropertyKind) -> Bool {
    switch kind {
    case .byte, .sbyte, .int16, .int32, .int64: value.number != nil
    case .guid, .dateTimeOffset, .date, .timeOfDay, .duration, .binary: value.string != nil
    default: false
    }
  }
}

extension Limit {
  /// The check, the bound and the phrase where a value is outside the limit.
  func violation(of value: JSONValue) -> (Violation.Check, String, String)? {
    switch self {
    case .minimum(let bound, let phrase):
      guard let number = value.number, let limit = JSONNumber(text: bound), number < limit else { return nil }
      return (.minimum, bound, phrase)
    case .maximum(let bound, let phrase):
      guard let number = value.number, let limit = JSONNumber(text: bound), limit < number else { return nil }
      return (.maximum, bound, phrase)
    case .minLength(let bound, let phrase):
      guard let text = value.string, text.count < bound else { return nil }
      return (.minLength, String(bound), phrase)
    case .maxLength(let bound, let phrase):
      guard let text = value.string, text.count > bound else { return nil }
      return (.maxLength, String(bound), phrase)
    case .minItems(let bound, let phrase):
      guard let values = value.array, values.count < bound else { return nil }
      return (.minItems, String(bound), phrase)
    case .maxItems(let bound, let phrase):
      guard let values = value.array, values.count > bound else { return nil }
      return (.maxItems, String(bound), phrase)
    case .values(let legal, let phrase):
      let values = value.array ?? [value]
      let isLegal = values.allSatisfy { value in
        switch value {
        case .string(let text): legal.contains(text)
        case .number(let number): legal.contains { JSONNumber(text: $0) == number }
        case .null: true
        default: false
        }
      }
      return isLegal ? nil : (.values, legal.joined(separator: ", "), phrase)
    }
  }
}
