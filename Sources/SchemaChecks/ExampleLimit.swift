import APISchema
import JSONValue

/// Whether the values of examples keep the limits that rows state.
enum ExampleLimit {
  /// What a value breaks, in words that follow the property's name; `nil` where it keeps everything.
  static func breach(_ value: JSONValue, of property: Property, enums: [String: EnumDefinition]) -> String? {
    switch value {
    case .null: return property.nullable == false ? "may not be null" : nil
    case .bool, .object: return nil
    case .array(let list): return items(list.count, property.constraints)
    case .number(let number): return range(number, property.constraints) ?? legal(value, property)
    case .string(let text):
      return members(text, enums[property.type.name]) ?? length(text, property.constraints) ?? legal(value, property)
    }
  }

  private static func items(_ count: Int, _ constraints: Constraints?) -> String? {
    if let least = constraints?.minItems, count < least { return "has at least \(least) elements" }
    if let most = constraints?.maxItems, count > most { return "has at most \(most) elements" }
    return nil
  }

  private static func range(_ number: JSONNumber, _ constraints: Constraints?) -> String? {
    if let bound = constraints?.minimum, let least = JSONNumber(text: bound), number < least {
      return "is at least \(bound)"
    }
    if let bound = constraints?.maximum, let most = JSONNumber(text: bound), most < number {
      return "is at most \(bound)"
    }
    return nil
  }

  private static func length(_ text: String, _ constraints: Constraints?) -> String? {
    let length = text.unicodeScalars.count
    if let least = constraints?.minLength, length < least { return "has at least \(least) characters" }
    if let most = constraints?.maxLength, length > most { return "has at most \(most) characters" }
    return nil
  }

  private static func members(_ text: String, _ definition: EnumDefinition?) -> String? {
    guard let definition, !definition.members.isEmpty else { return nil }
    let names = Set(definition.members.map(\.name))
    let given =
      definition.flags ? text.split(separator: ",").map { String($0).filter { $0 != " " } } : [text]
    return given.allSatisfy(names.contains) ? nil : "is \(list(definition.members.map(\.name)))"
  }

  private static func legal(_ value: JSONValue, _ property: Property) -> String? {
    guard let values = property.values, !values.isEmpty, property.valuesOpen != true else { return nil }
    let isLegal =
      switch value {
      case .string(let text): values.contains(text)
      case .number(let number): values.contains { JSONNumber(text: $0) == number }
      default: true
      }
    return isLegal ? nil : "is \(list(values))"
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(20).joined(separator: ", ")
    return names.count == 1 ? shown : "one of \(shown)" + (names.count > 20 ? ", …" : "")
  }
}
