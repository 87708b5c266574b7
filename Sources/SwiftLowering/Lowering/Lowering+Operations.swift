import APISchema
import Diagnostics

extension Lowering {
  /// Plans a file for each operation and returns those that got a name, sorted by page.
  mutating func lowerOperations() -> [LoweredOperation] {
    let sorted = schema.operations.sorted { $0.page.precedes($1.page) }
    return sorted.compactMap { lower($0) }
  }

  private mutating func lower(_ operation: Operation) -> LoweredOperation? {
    let chosen = overrides.identifier(operation.id, page: operation.page, reserved: ReservedNames.types)
    let name = TypeName(chosen ?? OperationNames.name(of: operation))
    let claim = NameLedger.Claim(subject: "operation \(operation.id)", page: operation.page, key: operation.id)
    guard name.components.allSatisfy({ files.fits($0, NameLedger.longestType, for: claim) }),
      files.take(name.fileName, for: claim, what: "name", foldingCase: true),
      declared.take(name.fileName, for: claim)
    else { return nil }
    let bodies = lowerBodies(of: operation, name: name)
    let nested = Set(bodies.views.map(\.name.name)).union(ReservedNames.operationTypes)
    let response = response(of: operation, scope: Scope(enclosing: name.components, nested: nested))
    let query = query(of: operation)
    let members = bodies.views.flatMap(\.properties).map(\.name) + (query?.parameters ?? []).map(\.name)
    let exceptions = members.contains(where: \.needsException)
    let view = OperationView(
      header: HeaderText(sources: [operation.page], lintExceptions: exceptions),
      access: options.access,
      doc: OperationDoc(operation: operation).text,
      head: SourceCode(Layout.type(access + "enum " + name.text, conformances: ["APIOperation"], indent: 0)),
      optionsHead: SourceCode(
        Layout.type(
          access + "enum " + name.text, conformances: ["APIOperation"] + requestOptions(of: operation), indent: 0)),
      response: SourceCode(Layout.alias(access + "typealias Response", type: response, indent: 2)),
      id: SourceCode(
        Layout.computed(access + "static var id", type: "String", body: .string(operation.id), indent: 2)
      ),
      permissions: PermissionCode.permissions(of: operation, access: access),
      permissionCases: PermissionCode.cases(of: operation, access: access),
      bodies: bodies.views,
      query: query.map { [$0] } ?? []
    )
    add("Operations/\(name.fileName).swift", .operation(view))
    return LoweredOperation(
      operation: operation, name: name, bodies: bodies.lowered,
      bodyIsOptional: operation.bodies.contains { $0.required == false })
  }

  private func response(of operation: Operation, scope: Scope) -> String {
    let successes = operation.responses.filter { (200..<300).contains($0.status) }
    let typed = successes.filter { $0.type != nil }
    // A page of an object and of its content: the object counts, unless every path asks for the content.
    let isContent = operation.requests.allSatisfy { $0.path.hasSuffix("/$value") || $0.path.hasSuffix("/content") }
    let object = typed.first { $0.type?.name != PrimitiveType.stream.rawValue }
    if let typed = isContent ? typed.first : object ?? typed.first, let type = typed.type {
      if let mediaType = typed.mediaType, !MediaType.isJSON(mediaType) { return "Binary" }
      if !type.collection, type.name == PrimitiveType.stream.rawValue || type.name == PrimitiveType.binary.rawValue {
        return "Binary"
      }
      let element = table.element(type, in: scope).name
      return type.collection ? "CollectionPage<\(element)>" : element
    }
    if successes.contains(where: { $0.mediaType.map { !MediaType.isJSON($0) } ?? false }) { return "Binary" }
    // A redirect to a download: the answer is whatever it leads to.
    let redirects = successes.isEmpty && operation.responses.contains { $0.status == 302 }
    return redirects && operation.requests.contains { $0.method.uppercased() == "GET" } ? "Binary" : "NoContent"
  }
}
