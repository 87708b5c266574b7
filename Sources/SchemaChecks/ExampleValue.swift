import APISchema
import JSONValue
import PageReader

/// Whether the values of examples go with the types of properties. A text that stands in for a value says nothing.
enum ExampleValue {
  static func isValue(_ value: JSONValue, of type: PrimitiveType) -> Bool {
    switch value {
    case .null: true
    case .string(let text): isPlaceholder(value) || ExampleForm.isRight(text, type)
    case .bool: type == .boolean || type == .stream
    case .number(let number):
      switch type {
      case .byte: number.int64.map { (0...255).contains($0) } ?? false
      case .sbyte: number.int64.map { (-128...127).contains($0) } ?? false
      case .int16: number.int64.map { Int16(exactly: $0) != nil } ?? false
      case .int32: number.int64.map { Int32(exactly: $0) != nil } ?? false
      case .int64: number.int64 != nil
      case .single, .double, .decimal, .stream: true
      default: false
      }
    case .array, .object: type == .stream
    }
  }

  /// The name of a member, or several of a set.
  static func isMember(_ value: JSONValue) -> Bool { value.isNull || value.string != nil }

  /// Whether a text stands in for a value: the name of a type, `name-value`, something in braces, an omission.
  static func isPlaceholder(_ value: JSONValue) -> Bool {
    guard let text = value.string else { return false }
    return ExampleType.placeholder(text) != nil || text.hasPrefix("microsoft.graph") || text.hasPrefix("#microsoft")
      || text.hasPrefix("@odata.type") || text.hasSuffix("-value") || text.contains("{") || text.contains("...")
      || text.contains("…")
  }

  static func description(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): "the number \(number.text.prefix(20))"
    case .string(let text): "the text \"\(text.prefix(40))\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}
