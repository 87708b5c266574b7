import JSONValue

/// The canonical JSON of a schema: fixed key order, absent instead of null, one member a line, LF at the end.
extension Schema: SchemaObject {
  /// The bytes that `docwright schema` prints.
  package var canonicalText: String { SchemaText.of(self) }

  func write(to object: inout some MemberSink) {
    object.set("format", Int64(Self.currentFormat))
    object.set("version", version)
    object.set("operations", objects: operations)
    object.set("types", objects: types)
    object.set("enums", objects: enums)
  }
}

extension TypeReference: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("name", name)
    object.set("collection", collection)
  }
}

extension Operation: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("id", id)
    object.set("title", title)
    object.set("summary", summary)
    object.set("page", page)
    object.set("requests", objects: requests)
    object.set("parameters", list: parameters)
    object.set("bodies", list: bodies)
    object.set("responses", list: responses)
    object.set("permissions", object: permissions)
    object.set("permissionCases", list: permissionCases)
    if !queryOptions.isEmpty { object.set("queryOptions", strings: queryOptions) }
    object.set("deprecated", deprecated)
    object.set("examples", list: examples)
    if !spellings.isEmpty { object.set("spellings", strings: spellings) }
  }
}

extension RequestLine: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("method", method)
    object.set("path", path)
  }
}

extension Parameter: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("name", name)
    object.set("in", location.rawValue)
    object.set("type", object: type)
    object.set("required", required)
    object.set("summary", summary)
    object.set("deprecated", deprecated)
    object.set("default", defaultValue)
    object.set("values", strings: values)
  }
}

extension Body: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("type", object: type)
    object.set("properties", list: properties)
    object.set("mediaType", mediaType)
    object.set("required", required)
    object.set("when", when)
    object.set("odataType", odataType)
  }
}

extension Response: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("status", Int64(status))
    object.set("type", object: type)
    object.set("mediaType", mediaType)
    object.set("when", when)
  }
}

extension Permissions: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("delegatedWork", strings: delegatedWork)
    object.set("delegatedPersonal", strings: delegatedPersonal)
    object.set("application", strings: application)
  }
}

extension PermissionCase: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("when", when)
    object.set("requests", list: requests)
    object.set("permissions", object: permissions)
  }
}

extension Example: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("request", request)
    object.set("response", response)
  }
}

extension Property: SchemaObject {
  /// The property as in the schema's JSON.
  package var json: JSONValue {
    var object = JSONObject()
    write(to: &object)
    return .object(object)
  }

  func write(to object: inout some MemberSink) {
    object.set("name", name)
    object.set("type", object: type)
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
    object.set("valuesOpen", valuesOpen)
    object.set("constraints", object: constraints)
    object.set("filter", strings: filter)
    object.set("inheritedFrom", inheritedFrom)
    object.set("deprecated", deprecated)
    object.set("inferred", inferred)
  }
}

extension Constraints: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("minimum", minimum.flatMap { JSONNumber(text: $0) })
    object.set("maximum", maximum.flatMap { JSONNumber(text: $0) })
    object.set("minLength", minLength.map(Int64.init))
    object.set("maxLength", maxLength.map(Int64.init))
    object.set("minItems", minItems.map(Int64.init))
    object.set("maxItems", maxItems.map(Int64.init))
    if !phrases.isEmpty { object.set("phrases", object: Phrases(texts: phrases)) }
  }

  private struct Phrases: SchemaObject {
    var texts: [String: String]

    func write(to object: inout some MemberSink) {
      for key in texts.keys.sorted() { object.set(key, texts[key]) }
    }
  }
}

extension TypeDefinition: SchemaObject {
  func write(to object: inout some MemberSink) {
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
    object.set("properties", objects: properties)
    object.set("relationships", objects: relationships)
  }
}

extension EnumDefinition: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("name", name)
    object.set("pages", strings: pages)
    object.set("flags", flags)
    object.set("evolvable", evolvable)
    object.set("summary", summary)
    object.set("members", objects: members)
  }
}

extension EnumMember: SchemaObject {
  func write(to object: inout some MemberSink) {
    object.set("name", name)
    object.set("value", value)
    object.set("summary", summary)
  }
}
