import JSONValue

extension Limit {
  /// The check and the bound where a value is outside the limit; `nil` where it isn't, or the limit is not about such a
  /// value. Numbers are compared exactly.
  func breach(by value: JSONValue, of kind: PropertyKind) -> (check: Violation.Check, bound: String)? {
    switch self {
    case .minimum(let bound, _):
      Self.isBelow(value, bound, kind) ? (.minimum, bound) : nil
    case .maximum(let bound, _):
      Self.isAbove(value, bound, kind) ? (.maximum, bound) : nil
    case .minLength(let bound, _):
      value.length.map { $0 < bound } == true ? (.minLength, String(bound)) : nil
    case .maxLength(let bound, _):
      value.length.map { $0 > bound } == true ? (.maxLength, String(bound)) : nil
    case .minItems(let bound, _):
      value.array.map { $0.count < bound } == true ? (.minItems, String(bound)) : nil
    case .maxItems(let bound, _):
      value.array.map { $0.count > bound } == true ? (.maxItems, String(bound)) : nil
    case .values(let legal, _):
      Self.isLegal(value, legal) ? nil : (.values, legal.joined(separator: ", "))
    }
  }

  /// The words of the page.
  var phrase: String {
    switch self {
    case .minimum(_, let phrase), .maximum(_, let phrase), .values(_, let phrase): phrase
    case .minLength(_, let phrase), .maxLength(_, let phrase): phrase
    case .minItems(_, let phrase), .maxItems(_, let phrase): phrase
    }
  }

  private static func isBelow(_ value: JSONValue, _ bound: String, _ kind: PropertyKind) -> Bool {
    if kind.isFloatingPoint, value == "-INF" { return true }
    guard let number = value.number, let limit = JSONNumber(text: bound) else { return false }
    return number < limit
  }

  private static func isAbove(_ value: JSONValue, _ bound: String, _ kind: PropertyKind) -> Bool {
    if kind.isFloatingPoint, value == "INF" { return true }
    guard let number = value.number, let limit = JSONNumber(text: bound) else { return false }
    return limit < number
  }

  private static func isLegal(_ value: JSONValue, _ legal: [String]) -> Bool {
    switch value {
    case .string(let text): legal.contains(text)
    case .number(let number): legal.contains { JSONNumber(text: $0) == number }
    case .bool(let value): legal.contains(value ? "true" : "false")
    // The elements are checked one by one; what else there is has no legal values.
    case .array, .object, .null: true
    }
  }
}

extension PropertyKind {
  fileprivate var isFloatingPoint: Bool {
    switch self {
    case .single, .double: true
    default: false
    }
  }
}

extension JSONValue {
  /// The length of a string in characters: Unicode scalar values, as JSON Schema counts them.
  fileprivate var length: Int? { string?.unicodeScalars.count }
}
