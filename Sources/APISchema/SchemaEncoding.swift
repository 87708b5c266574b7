import JSONValue

/// The canonical JSON of a schema: fixed key order, absent instead of null, one member a line, LF at the end.
extension Schema {
  package var json: JSONValue {
    var object = JSONObject()
    object["format"] = .number(JSONNumber(Int64(Self.currentFormat)))
    object.set("version", version)
    object["operations"] = .array(operations.map(\.json))
    object["types"] = .array(types.map(\.json))
    object["enums"] = .array(enums.map(\.json))
    return .object(object)
  }

  /// The bytes that `docwright schema` prints.
  package var canonicalText: String { json.serialized(pretty: true) + "\n" }
}

extension JSONObject {
  fileprivate mutating func set(_ key: String, _ value: String?) {
    if let value { self[key] = .string(value) }
  }

  fileprivate mutating func set(_ key: String, _ value: Bool?) {
    if let value { self[key] = .bool(value) }
  }

  fileprivate mutating func set(_ key: String, _ value: Int64?) {
    if let value { self[key] = .number(JSONNumber(value)) }
  }

  fileprivate mutating func set(_ key: String, strings: [String]?) {
    if let strings { self[key] = .array(strings.map(JSONValue.string)) }
  }

  fileprivate mutating func set(_ key: String, list: [JSONValue]) {
    if !list.isEmpty { self[key] = .array(list) }
  }
}

extension TypeReference {
  var json: JSONValue {
    var object = JSONObject()
    object.set("name", name)
    object.set("collection", collection)
    return .object(object)
  }
}

extension Operation {
  var json: JSONValue {
    var object = JSONObject()
    object.set("id", id)
    object.set("title", title)
    object.set("summary", summary)
    object.set("page", page)
    object["requests"] = .array(
      requests.map { request in
        var line = JSONObject()
        line.set("method", request.method)
        line.set("path", request.path)
        return .object(line)
      })
    object.set("parameters", list: parameters.map(\.json))
    object.set("bodies", list: bodies.map(\.json))
    object.set("responses", list: responses.map(\.json))
    if let permissions { object["permissions"] = permissions.json }
    if !queryOptions.isEmpty { object.set("queryOptions", strings: queryOptions) }
    object.set("deprecated", deprecated)
    object.set("examples", list: examples.map(\.json))
    if !spellings.isEmpty { object.set("spellings", strings: spellings) }
    return .object(object)
  }
}

extension Parameter {
  var json: JSONValue {
    var object = JSONObject()
    object.set("name", name)
    object.set("in", location.rawValue)
    object["type"] = type.json
    object.set("required", required)
    object.set("summary", summary)
    object.set("deprecated", deprecated)
    object.set("default", defaultValue)
    object.set("values", strings: values)
    return .object(object)
  }
}

extension Body {
  var json: JSONValue {
    var object = JSONObject()
    if let type { object["type"] = type.json }
    object.set("properties", list: properties.map(\.json))
    object.set("mediaType", mediaType)
    object.set("required", required)
    object.set("when", when)
    return .object(object)
  }
}

extension Response {
  var json: JSONValue {
    var object = JSONObject()
    object.set("status", Int64(status))
    if let type { object["type"] = type.json }
    object.set("mediaType", mediaType)
    object.set("when", when)
    return .object(object)
  }
}

extension Permissions {
  var json: JSONValue {
    var object = JSONObject()
    object.set("delegatedWork", strings: delegatedWork)
    object.set("delegatedPersonal", strings: delegatedPersonal)
    object.set("application", strings: application)
    return .object(object)
  }
}

extension Example {
  var json: JSONValue {
    var object = JSONObject()
    object.set("request", request)
    object.set("response", response)
    return .object(object)
  }
}

extension Property {
  /// The property as in the schema's JSON.
  package var json: JSONValue {
    var object = JSONObject()
    object.set("name", name)
    object["type"] = type.json
    object.set("summary", summary)
    object.set("required", required)
    object.set("requiredWhen", requiredWhen)
    object.set("readOnly", readOnly)
    object.set("readOnlyWhen", readOnlyWhen)
    object.set("nullable", nullable)
    object.set("key", key)
    object.set("selectOnly", selectOnly)
    object.set("notFilterable", notFilterable)
    object.set("default", defaultValue)
    object.set("values", strings: values)
    if let constraints { object["constraints"] = constraints.json }
    object.set("filter", strings: filter)
    object.set("inheritedFrom", inheritedFrom)
    object.set("deprecated", deprecated)
    object.set("inferred", inferred)
    return .object(object)
  }
}

extension Constraints {
  var json: JSONValue {
    var object = JSONObject()
    if let minimum, let number = JSONNumber(text: minimum) { object["minimum"] = .number(number) }
    if let maximum, let number = JSONNumber(text: maximum) { object["maximum"] = .number(number) }
    object.set("minLength", minLength.map(Int64.init))
    object.set("maxLength", maxLength.map(Int64.init))
    object.set("minItems", minItems.map(Int64.init))
    object.set("maxItems", maxItems.map(Int64.init))
    if !phrases.isEmpty {
      var texts = JSONObject()
      for key in phrases.keys.sorted() { texts.set(key, phrases[key]) }
      object["phrases"] = .object(texts)
    }
    return .object(object)
  }
}

extension TypeDefinition {
  var json: JSONValue {
    var object = JSONObject()
    object.set("name", name)
    object.set("pages", strings: pages)
    object.set("base", base)
    object.set("kind", kind.rawValue)
    object.set("key", key)
    object.set("abstract", abstract)
    object.set("open", open)
    object.set("inferred", inferred)
    object.set("summary", summary)
    object.set("deprecated", deprecated)
    object["properties"] = .array(properties.map(\.json))
    object["relationships"] = .array(relationships.map(\.json))
    return .object(object)
  }
}

extension EnumDefinition {
  var json: JSONValue {
    var object = JSONObject()
    object.set("name", name)
    object.set("pages", strings: pages)
    object.set("flags", flags)
    object.set("summary", summary)
    object["members"] = .array(
      members.map { member in
        var entry = JSONObject()
        entry.set("name", member.name)
        entry.set("value", member.value)
        entry.set("summary", member.summary)
        return .object(entry)
      })
    return .object(object)
  }
}
