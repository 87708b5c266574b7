import JSONValue

/// What is an object in the schema's JSON.
protocol SchemaObject {
  /// Gives the members in their order.
  func write(to object: inout some MemberSink)
}

/// Takes the members of an object: as a value, or as text that is written at once. What is `nil` is left out.
protocol MemberSink {
  mutating func set(_ key: String, _ value: String?)
  mutating func set(_ key: String, _ value: Bool?)
  mutating func set(_ key: String, _ value: JSONNumber?)
  mutating func set(_ key: String, strings: [String]?)
  mutating func set(_ key: String, object: (some SchemaObject)?)
  mutating func set(_ key: String, objects: [some SchemaObject])
}

extension MemberSink {
  mutating func set(_ key: String, _ value: Int64?) {
    set(key, value.map { JSONNumber($0) })
  }

  /// The same as a list that is left out where it is empty.
  mutating func set(_ key: String, list: [some SchemaObject]) {
    if !list.isEmpty { set(key, objects: list) }
  }
}

extension JSONObject: MemberSink {
  mutating func set(_ key: String, _ value: String?) {
    if let value { self[key] = .string(value) }
  }

  mutating func set(_ key: String, _ value: Bool?) {
    if let value { self[key] = .bool(value) }
  }

  mutating func set(_ key: String, _ value: JSONNumber?) {
    if let value { self[key] = .number(value) }
  }

  mutating func set(_ key: String, strings: [String]?) {
    if let strings { self[key] = .array(strings.map(JSONValue.string)) }
  }

  mutating func set(_ key: String, object: (some SchemaObject)?) {
    if let object { self[key] = Self.value(of: object) }
  }

  mutating func set(_ key: String, objects: [some SchemaObject]) {
    self[key] = .array(objects.map { Self.value(of: $0) })
  }

  private static func value(of object: some SchemaObject) -> JSONValue {
    var members = JSONObject()
    object.write(to: &members)
    return .object(members)
  }
}
