import DocwrightRuntime

/// The words that examples have in place of values, and values of the documented type to put there.
///
/// The same texts as in the check of `docwright lint` (`ExampleValue.isPlaceholder`): what one takes for a value the other
/// has to report.
enum Placeholders {
  static func isPlaceholder(_ text: String) -> Bool {
    typeNames.contains(text.lowercased()) || text.hasPrefix("microsoft.graph") || text.hasPrefix("#microsoft")
      || text.hasPrefix("@odata.type") || text.hasSuffix("-value") || text.contains("{") || text.contains("...")
      || text.contains("…")
  }

  private static let typeNames: Set<String> = [
    "string", "string (identifier)", "string-value", "string (timestamp)", "datetimeoffset", "timestamp",
    "string (iso 8601 duration)", "string (duration)", "duration", "string (time of day)", "integer", "int32", "number",
    "int64", "boolean", "double", "guid", "date", "binary",
  ]

  /// The members of an object, placeholders replaced, along the properties of a type.
  static func filled(_ object: JSONObject, _ descriptor: ModelDescriptor) -> JSONObject {
    var result = object
    let named = object["@odata.type"]?.string.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    let descriptor = named.flatMap { descriptor.types?.type(named: $0)?.descriptor } ?? descriptor
    for (key, value) in object.members {
      guard let property = descriptor.property(named: key) else { continue }
      result[key] = filled(value, property.kind, property.limits)
    }
    return result
  }

  static func filled(_ value: JSONValue, _ kind: PropertyKind, _ limits: [Limit] = []) -> JSONValue {
    switch (value, kind) {
    case (.string(let text), _) where isPlaceholder(text): sample(text, kind, limits)
    case (.array(let items), .collection(let element)): .array(items.map { filled($0, element, limits) })
    case (.object(let object), .model(let type)): .object(filled(object, type.descriptor))
    default: value
    }
  }

  private static func sample(_ text: String, _ kind: PropertyKind, _ limits: [Limit]) -> JSONValue {
    switch kind {
    case .string, .stream, .untyped:
      for case .values(let legal, _) in limits { if let first = legal.first { return .string(first) } }
      return .string(String(text.prefix(longest(limits))))
    case .boolean: return true
    case .byte, .sbyte, .int16, .int32, .int64, .single, .double, .decimal: return number(limits)
    case .guid: return "00000000-0000-0000-0000-000000000001"
    case .dateTimeOffset: return "2021-07-16T09:30:00Z"
    case .date: return "2021-07-16"
    case .timeOfDay: return "09:30:00"
    case .duration: return "PT1H"
    case .binary: return "AAAA"
    case .model: return .object(JSONObject())
    case .enumeration(let type): return .string(member(type) ?? text)
    case .collection: return .array([])
    }
  }

  private static func longest(_ limits: [Limit]) -> Int {
    for case .maxLength(let bound, _) in limits { return bound }
    return Int.max
  }

  private static func member<T: OpenEnumeration>(_ type: T.Type) -> String? { T.knownValues.first?.rawValue }

  private static func number(_ limits: [Limit]) -> JSONValue {
    for case .values(let legal, _) in limits {
      if let number = legal.lazy.compactMap({ JSONNumber(text: $0) }).first { return .number(number) }
    }
    for case .minimum(let bound, _) in limits {
      if let number = JSONNumber(text: bound) { return .number(number) }
    }
    return 1
  }
}
