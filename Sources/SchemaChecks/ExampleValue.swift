import APISchema
import JSONValue
import PageReader

/// Whether the values of examples go with the types of properties. A text that stands in for a value says nothing.
enum ExampleValue {
  static func isValue(_ value: JSONValue, of type: PrimitiveType) -> Bool {
    switch value {
    case .null: return true
    case .string(let text):
      switch type {
      case .boolean: return !["true", "false"].contains(text.lowercased())
      case .int16, .int32, .byte, .sbyte, .single, .double: return JSONNumber(text: text) == nil
      default: return true
      }
    case .bool: return type == .boolean || isAnything(type)
    case .number(let number):
      switch type {
      case .int16, .int32, .int64, .byte, .sbyte: return number.int64 != nil
      case .single, .double, .decimal: return true
      default: return isAnything(type)
      }
    case .array, .object: return isAnything(type)
    }
  }

  /// The name of a member, or several of a set.
  static func isMember(_ value: JSONValue) -> Bool { value.isNull || value.string != nil }

  /// Whether a text stands in for a value: the name of a type, something in braces, an omission.
  static func isPlaceholder(_ value: JSONValue) -> Bool {
    guard let text = value.string else { return false }
    return ExampleType.placeholder(text) != nil || text.hasPrefix("microsoft.graph") || text.hasPrefix("#microsoft")
      || text.contains("{") || text.contains("...") || text.contains("…")
  }

  private static func isAnything(_ type: PrimitiveType) -> Bool { type == .stream || type == .binary }

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
