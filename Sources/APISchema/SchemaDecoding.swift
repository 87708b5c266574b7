import JSONValue

/// Why JSON is no schema of this format.
package struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place, as a JSON Pointer (RFC 6901).
  package var pointer: String
  package var message: String

  package var description: String { "schema at \"\(pointer)\": \(message)" }
}

extension Schema {
  /// Reads a schema; keys that this version doesn't know are ignored.
  ///
  /// - Throws: ``SchemaError`` for a higher format, a missing key or a value of another kind.
  package init(json: JSONValue) throws(SchemaError) {
    let cursor = SchemaCursor(value: json, pointer: "")
    let format = try cursor.required("format").integer()
    guard format <= Self.currentFormat else {
      throw SchemaError(
        pointer: "/format",
        message:
          "format \(format) is newer than \(Self.currentFormat), the highest that this tool reads; update the tool")
    }
    self.init(version: try cursor.member("version")?.string())
    operations = try cursor.list("operations") { item throws(SchemaError) in try Operation(item) }
    types = try cursor.list("types") { item throws(SchemaError) in try TypeDefinition(item) }
    enums = try cursor.list("enums") { item throws(SchemaError) in try EnumDefinition(item) }
  }
}

/// A value within a schema's JSON, with its place.
struct SchemaCursor {
  var value: JSONValue
  var pointer: String

  func member(_ key: String) throws(SchemaError) -> SchemaCursor? {
    guard let object = value.object else { throw error("expected an object") }
    return object[key].map { SchemaCursor(value: $0, pointer: JSONDocument.pointer(pointer, key)) }
  }

  func required(_ key: String) throws(SchemaError) -> SchemaCursor {
    guard let member = try member(key) else { throw error("the key \"\(key)\" is missing") }
    return member
  }

  func list<T>(_ key: String, _ read: (SchemaCursor) throws(SchemaError) -> T) throws(SchemaError) -> [T] {
    guard let member = try member(key) else { return [] }
    guard let values = member.value.array else { throw member.error("expected a list") }
    var result: [T] = []
    for (position, value) in values.enumerated() {
      result.append(try read(SchemaCursor(value: value, pointer: "\(member.pointer)/\(position)")))
    }
    return result
  }

  func string() throws(SchemaError) -> String {
    guard let text = value.string else { throw error("expected a string") }
    return text
  }

  func bool() throws(SchemaError) -> Bool {
    guard let flag = value.bool else { throw error("expected true or false") }
    return flag
  }

  func integer() throws(SchemaError) -> Int {
    guard let number = value.int64 else { throw error("expected an integer") }
    return Int(number)
  }

  func number() throws(SchemaError) -> String {
    guard let number = value.number else { throw error("expected a number") }
    return number.text
  }

  func choice<T: RawRepresentable>(_ type: T.Type) throws(SchemaError) -> T where T.RawValue == String {
    guard let choice = T(rawValue: try string()) else { throw error("unknown value \(value.serialized())") }
    return choice
  }

  func strings(_ key: String) throws(SchemaError) -> [String] {
    try list(key) { item throws(SchemaError) in try item.string() }
  }

  func error(_ message: String) -> SchemaError { SchemaError(pointer: pointer, message: message) }
}

extension TypeReference {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(
      try cursor.required("name").string(), collection: try cursor.member("collection")?.bool() ?? false)
  }
}

extension Operation {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(
      id: try cursor.required("id").string(), title: try cursor.required("title").string(),
      page: try cursor.required("page").string())
    summary = try cursor.member("summary")?.string()
    requests = try cursor.list("requests") { item throws(SchemaError) in try RequestLine(item) }
    parameters = try cursor.list("parameters") { item throws(SchemaError) in
      var parameter = Parameter(
        name: try item.required("name").string(), location: try item.required("in").choice(Parameter.Location.self),
        type: try TypeReference(try item.required("type")), required: try item.member("required")?.bool(),
        summary: try item.member("summary")?.string(), deprecated: try item.member("deprecated")?.string())
      parameter.defaultValue = try item.member("default")?.string()
      if try item.member("values") != nil { parameter.values = try item.strings("values") }
      return parameter
    }
    bodies = try cursor.list("bodies") { item throws(SchemaError) in try Body(item) }
    responses = try cursor.list("responses") { item throws(SchemaError) in try Response(item) }
    permissions = try cursor.member("permissions").map { item throws(SchemaError) in try Permissions(item) }
    permissionCases = try cursor.list("permissionCases") { item throws(SchemaError) in try PermissionCase(item) }
    queryOptions = try cursor.strings("queryOptions")
    deprecated = try cursor.member("deprecated")?.string()
    examples = try cursor.list("examples") { item throws(SchemaError) in
      Example(request: try item.member("request")?.string(), response: try item.member("response")?.string())
    }
    spellings = try cursor.strings("spellings")
  }
}

extension RequestLine {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(method: try cursor.required("method").string(), path: try cursor.required("path").string())
  }
}

extension PermissionCase {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(permissions: try Permissions(try cursor.required("permissions")))
    when = try cursor.member("when")?.string()
    requests = try cursor.list("requests") { item throws(SchemaError) in try RequestLine(item) }
  }
}

extension Body {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(mediaType: try cursor.required("mediaType").string())
    type = try cursor.member("type").map { item throws(SchemaError) in try TypeReference(item) }
    properties = try cursor.list("properties") { item throws(SchemaError) in try Property(item) }
    required = try cursor.member("required")?.bool()
    when = try cursor.member("when")?.string()
    odataType = try cursor.member("odataType")?.string()
  }
}

extension Response {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(
      status: try cursor.required("status").integer(),
      type: try cursor.member("type").map { item throws(SchemaError) in try TypeReference(item) },
      mediaType: try cursor.member("mediaType")?.string(), when: try cursor.member("when")?.string())
  }
}

extension Permissions {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init()
    delegatedWork = try cursor.strings("delegatedWork")
    delegatedPersonal = try cursor.strings("delegatedPersonal")
    application = try cursor.strings("application")
  }
}

extension Property {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(name: try cursor.required("name").string(), type: try TypeReference(try cursor.required("type")))
    summary = try cursor.member("summary")?.string()
    required = try cursor.member("required")?.bool()
    requiredWhen = try cursor.member("requiredWhen")?.string()
    readOnly = try cursor.member("readOnly")?.bool()
    readOnlyWhen = try cursor.member("readOnlyWhen")?.string()
    nullable = try cursor.member("nullable")?.bool()
    key = try cursor.member("key")?.bool()
    selectOnly = try cursor.member("selectOnly")?.bool()
    notFilterable = try cursor.member("notFilterable")?.bool()
    defaultValue = try cursor.member("default")?.string()
    values = try cursor.member("values") == nil ? nil : try cursor.strings("values")
    valuesOpen = try cursor.member("valuesOpen")?.bool()
    constraints = try cursor.member("constraints").map { item throws(SchemaError) in try Constraints(item) }
    filter = try cursor.member("filter") == nil ? nil : try cursor.strings("filter")
    inheritedFrom = try cursor.member("inheritedFrom")?.string()
    deprecated = try cursor.member("deprecated")?.string()
    inferred = try cursor.member("inferred")?.bool()
  }
}

extension Constraints {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init()
    minimum = try cursor.member("minimum")?.number()
    maximum = try cursor.member("maximum")?.number()
    minLength = try cursor.member("minLength")?.integer()
    maxLength = try cursor.member("maxLength")?.integer()
    minItems = try cursor.member("minItems")?.integer()
    maxItems = try cursor.member("maxItems")?.integer()
    for key in try cursor.member("phrases")?.value.object?.keys ?? [] {
      phrases[key] = try cursor.required("phrases").required(key).string()
    }
  }
}

extension TypeDefinition {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(name: try cursor.required("name").string(), kind: try cursor.required("kind").choice(Kind.self))
    pages = try cursor.strings("pages")
    base = try cursor.member("base")?.string()
    key = try cursor.member("key")?.string()
    abstract = try cursor.member("abstract")?.bool()
    open = try cursor.member("open")?.bool()
    inferred = try cursor.member("inferred")?.bool()
    summary = try cursor.member("summary")?.string()
    deprecated = try cursor.member("deprecated")?.string()
    properties = try cursor.list("properties") { item throws(SchemaError) in try Property(item) }
    relationships = try cursor.list("relationships") { item throws(SchemaError) in try Property(item) }
  }
}

extension EnumDefinition {
  init(_ cursor: SchemaCursor) throws(SchemaError) {
    self.init(name: try cursor.required("name").string())
    pages = try cursor.strings("pages")
    flags = try cursor.member("flags")?.bool() ?? false
    evolvable = try cursor.member("evolvable")?.bool()
    summary = try cursor.member("summary")?.string()
    members = try cursor.list("members") { item throws(SchemaError) in
      EnumMember(
        name: try item.required("name").string(), value: try item.member("value")?.integer().asInt64,
        summary: try item.member("summary")?.string())
    }
  }
}

extension Int {
  fileprivate var asInt64: Int64 { Int64(self) }
}
