import APISchema
import Testing

@testable import SwiftLowering

@Suite struct LowerTests {
  private func paths(_ schema: Schema, names: [String: ConfiguredName] = [:]) -> [String] {
    lower(schema, options: LoweringOptions(moduleName: "M", names: names)).plan.files.map(\.path)
  }

  private func operation(_ id: String, _ title: String, _ method: String, _ path: String) -> APISchema.Operation {
    var operation = Operation(id: id, title: title, page: "api/\(id).md")
    operation.requests = [RequestLine(method: method, path: path)]
    return operation
  }

  @Test func collisionsAreReportedAndSettledByNames() {
    var schema = Schema()
    schema.types = [TypeDefinition(name: "microsoft.graph.searchQuery", kind: .complex)]
    schema.operations = [operation("search-query", "search: query", "POST", "/search/query")]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(result.diagnostics.map(\.rule.id) == ["name-collision"])
    #expect(result.diagnostics[0].message.contains("names[\"search-query\"]"))
    #expect(!paths(schema).contains("Operations/SearchQuery.swift"))
    #expect(paths(schema, names: ["search-query": "SearchPost"]).contains("Operations/SearchPost.swift"))
  }

  @Test func anInvalidNameIsReported() {
    var schema = Schema()
    schema.types = [TypeDefinition(name: "microsoft.graph.a", kind: .complex)]
    let options = LoweringOptions(moduleName: "M", names: ["microsoft.graph.a": "a-b"])
    #expect(lower(schema, options: options).diagnostics.map(\.rule.id) == ["invalid-name"])
  }

  /// Paths stay short: the file of a long name has the beginning of it and a digest, other names don't matter.
  @Test func longNamesAreCutInPaths() {
    let long = String(repeating: "long", count: 21) + "er"
    var schema = Schema()
    schema.types = ["A", "B"].map { TypeDefinition(name: "microsoft.graph.\(long)\($0)", kind: .complex) }
    let models = paths(schema).filter { $0.hasPrefix("Models/L") }
    #expect(models.map(\.utf8.count) == [97, 97])
    #expect(Set(models).count == 2)
    #expect(models.allSatisfy { $0.hasPrefix("Models/Longlonglong") && $0.hasSuffix(".swift") })
    schema.types.removeFirst()
    #expect(paths(schema).contains { models.contains($0) })
  }

  @Test func theSecondOfTwoMembersIsLeftOut() {
    var schema = Schema()
    var type = TypeDefinition(name: "microsoft.graph.a", kind: .complex)
    type.properties = [
      Property(name: "comment", type: TypeReference("String")),
      Property(name: "Comment", type: TypeReference("String")),
    ]
    schema.types = [type]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics[0].message.hasPrefix("property 'comment' of microsoft.graph.a"))
  }

  @Test func aMemberThatWouldHideAnInheritedOneIsLeftOut() {
    var schema = Schema()
    var base = TypeDefinition(name: "microsoft.graph.base", kind: .complex)
    base.properties = [Property(name: "comment", type: TypeReference("String"))]
    var derived = TypeDefinition(name: "microsoft.graph.derived", kind: .complex)
    derived.base = base.name
    derived.properties = [Property(name: "Comment", type: TypeReference("String"))]
    schema.types = [base, derived]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(
      result.diagnostics.map(\.message) == [
        "property 'Comment' of microsoft.graph.derived gets the Swift name 'comment', which property 'comment' of "
          + "microsoft.graph.base (microsoft.graph.base) has already; set names[\"microsoft.graph.derived.Comment\"] in "
          + "the configuration"
      ])
  }

  @Test func aLongNameIsReportedAndSettledByNames() {
    var schema = Schema()
    let long = "microsoft.graph." + String(repeating: "a", count: 93)
    schema.types = [TypeDefinition(name: long, kind: .complex)]
    #expect(lower(schema, options: LoweringOptions(moduleName: "M")).diagnostics.map(\.rule.id) == ["long-name"])
    #expect(
      paths(schema, names: [long: ConfiguredName("Short")])
        == ["Models/API+Types.swift", "Models/Short.swift", "Paths/API.swift"])
  }

  @Test func pagesAlikeWithoutBodiesAreOneMethod() throws {
    var schema = Schema()
    schema.operations = [
      operation("b-get", "Get x", "GET", "/x"), operation("a-get", "Get x", "GET", "/x"),
    ]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(result.diagnostics.isEmpty)
    let file = try #require(result.plan.files.first { $0.path == "Paths/XPaths.swift" })
    guard case .paths(let view) = file.view else { return #expect(Bool(false)) }
    let methods = view.extensions.flatMap(\.methods)
    #expect(methods.map(\.head.text) == ["public func get() -> APIRequest<AGet> {"])
    #expect(methods[0].doc.lines == ["Get x. See ``AGet``.", "Get x. See ``BGet``."])
  }

  @Test func unreadablePathsAreReported() {
    var schema = Schema()
    schema.operations = [operation("a-get", "Get a", "GET", "/a/.../b")]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(result.diagnostics.map(\.rule.id) == ["unreadable-path"])
    #expect(result.diagnostics.map(\.severity) == [.error])
    #expect(paths(schema).contains("Operations/AGet.swift"))
  }

  @Test func circularBasesAreReported() {
    var schema = Schema()
    var first = TypeDefinition(name: "microsoft.graph.a", kind: .complex)
    first.base = "microsoft.graph.b"
    var second = TypeDefinition(name: "microsoft.graph.b", kind: .complex)
    second.base = "microsoft.graph.a"
    schema.types = [first, second]
    let result = lower(schema, options: LoweringOptions(moduleName: "M"))
    #expect(Set(result.diagnostics.map(\.rule.id)) == ["circular-base"])
  }

  @Test func whatIsNotDefinedIsUntyped() throws {
    var schema = Schema()
    var type = TypeDefinition(name: "microsoft.graph.a", kind: .complex)
    type.properties = [Property(name: "x", type: TypeReference("microsoft.graph.missing", collection: true))]
    schema.types = [type]
    let plan = lower(schema, options: LoweringOptions(moduleName: "M")).plan
    let file = try #require(plan.files.first { $0.path == "Models/A.swift" })
    guard case .model(let view) = file.view else { return #expect(Bool(false)) }
    #expect(view.properties.map(\.type.text) == ["[JSONValue]"])
  }

  @Test func readOnlyRowsAreDescribedButNotOffered() throws {
    var schema = Schema()
    var create = operation("a-post", "Create a", "POST", "/a")
    var body = Body()
    var id = Property(name: "id", type: TypeReference("String"))
    id.readOnly = true
    var name = Property(name: "name", type: TypeReference("String"))
    name.required = true
    body.properties = [name, id, Property(name: "class", type: TypeReference("Int32"))]
    create.bodies = [body]
    schema.operations = [create]
    let plan = lower(schema, options: LoweringOptions(moduleName: "M")).plan
    let file = try #require(plan.files.first { $0.path == "Operations/APost.swift" })
    guard case .operation(let view) = file.view else { return #expect(Bool(false)) }
    let lowered = try #require(view.bodies.first)
    #expect(lowered.initHead.text == "public init(name: String) {")
    #expect(lowered.properties.map(\.name.name) == ["class", "name"])
    #expect(lowered.descriptor.text.contains("PropertyDescriptor(\"id\", .string, flags: .readOnly)"))
    #expect(lowered.descriptor.text.contains("PropertyDescriptor(\"name\", .string, flags: .required)"))
  }

  @Test func anInnerNameThatHidesAnOuterOneIsQualified() throws {
    var schema = Schema()
    var session = TypeDefinition(name: "microsoft.graph.ns.session", kind: .complex)
    session.properties = [Property(name: "user", type: TypeReference("microsoft.graph.user"))]
    schema.types = [
      session, TypeDefinition(name: "microsoft.graph.user", kind: .complex),
      TypeDefinition(name: "microsoft.graph.ns.user", kind: .complex),
    ]
    let plan = lower(schema, options: LoweringOptions(moduleName: "M")).plan
    #expect(plan.files.map(\.path).contains("Models/NsNamespace.swift"))
    let file = try #require(plan.files.first { $0.path == "Models/Ns.Session.swift" })
    guard case .model(let view) = file.view else { return #expect(Bool(false)) }
    #expect(view.properties.map(\.type.text) == ["M.User"])
  }
}
