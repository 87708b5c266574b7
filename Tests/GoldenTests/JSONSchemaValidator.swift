import JSONValue

/// The part of JSON Schema (2020-12) that the published schema uses. A keyword outside it is an error, so that none is
/// passed over in silence.
struct JSONSchemaValidator {
  struct UnknownKeyword: Error {
    var keyword: String
  }

  let root: JSONValue

  func problems(of value: JSONValue) throws -> [String] {
    try problems(of: value, against: root, at: "")
  }

  private func problems(of value: JSONValue, against schema: JSONValue, at place: String) throws -> [String] {
    if let flag = schema.bool { return flag ? [] : ["\(place): nothing is allowed here"] }
    guard let schema = schema.object else { return ["\(place): no schema"] }
    var found: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "format": continue
      case "additionalProperties": found += try additional(value, schema, rule, place)
      case "$ref": found += try problems(of: value, against: try resolve(rule), at: place)
      case "type": if !isType(value, rule) { found.append("\(place): is no \(rule.serialized())") }
      case "const": if value != rule { found.append("\(place): is not \(rule.serialized())") }
      case "enum": if !(rule.array ?? []).contains(value) { found.append("\(place): is none of \(rule.serialized())") }
      case "required":
        for key in (rule.array ?? []).compactMap(\.string) where value.object != nil && value[key] == nil {
          found.append("\(place): lacks \(key)")
        }
      case "properties":
        for (key, item) in rule.object ?? [:] {
          if let member = value[key] { found += try problems(of: member, against: item, at: "\(place)/\(key)") }
        }
      case "propertyNames":
        for key in value.object?.keys ?? [] {
          found += try problems(of: .string(key), against: rule, at: "\(place)/\(key)")
        }
      case "items":
        for (position, item) in (value.array ?? []).enumerated() {
          found += try problems(of: item, against: rule, at: "\(place)/\(position)")
        }
      case "minItems":
        if let list = value.array, list.count < Int(rule.int64 ?? 0) { found.append("\(place): too few") }
      case "uniqueItems":
        if let list = value.array, Set(list).count < list.count { found.append("\(place): holds something twice") }
      case "minLength":
        if let text = value.string, text.count < Int(rule.int64 ?? 0) { found.append("\(place): too short") }
      case "minProperties":
        if let object = value.object, object.count < Int(rule.int64 ?? 0) { found.append("\(place): too few members") }
      case "minimum":
        if let number = value.number, let bound = rule.number, number < bound { found.append("\(place): too small") }
      case "maximum":
        if let number = value.number, let bound = rule.number, bound < number { found.append("\(place): too large") }
      case "pattern":
        if let text = value.string, let pattern = rule.string, try Regex(pattern).firstMatch(in: text) == nil {
          found.append("\(place): doesn't match \(pattern)")
        }
      case "anyOf":
        let all = try (rule.array ?? []).map { try problems(of: value, against: $0, at: place) }
        if !all.contains(where: \.isEmpty) { found += all.joined() }
      default: throw UnknownKeyword(keyword: keyword)
      }
    }
    return found
  }

  private func additional(
    _ value: JSONValue, _ schema: JSONObject, _ rule: JSONValue, _ place: String
  ) throws -> [String] {
    var found: [String] = []
    for (key, item) in value.object ?? [:] where schema["properties"]?[key] == nil {
      found += try problems(of: item, against: rule, at: "\(place)/\(key)")
    }
    return found
  }

  private func resolve(_ reference: JSONValue) throws -> JSONValue {
    let parts = (reference.string ?? "").split(separator: "/").dropFirst().map(String.init)
    return parts.reduce(root) { $0[$1] ?? .null }
  }

  private func isType(_ value: JSONValue, _ rule: JSONValue) -> Bool {
    switch rule.string {
    case "object": value.object != nil
    case "array": value.array != nil
    case "string": value.string != nil
    case "boolean": value.bool != nil
    case "integer": value.int64 != nil
    case "number": value.number != nil
    case "null": value.isNull
    default: false
    }
  }
}
