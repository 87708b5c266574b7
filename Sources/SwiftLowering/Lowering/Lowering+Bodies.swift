import APISchema
import Diagnostics

/// The bodies of an operation: their declarations, and what methods take.
struct LoweredBodies {
  var views: [BodyView] = []
  var lowered: [LoweredBody] = []
}

extension Lowering {
  mutating func lowerBodies(of operation: Operation, name: TypeName) -> LoweredBodies {
    var result = LoweredBodies()
    var ledger = NameLedger()
    let named = operation.bodies.map { ($0, BodyNames.isBinary($0)) }
    let names = BodyNames.names(of: named.filter { !$0.1 }.map(\.0)).map { name in
      member("\(operation.id).\(name.name)", page: operation.page, default: name, reserved: BodyNames.reserved)
    }
    var index = 0
    for (body, isBinary) in named {
      if isBinary {
        let mediaType = MediaType.isJSON(body.mediaType) ? "application/octet-stream" : body.mediaType
        result.lowered.append(
          LoweredBody(type: "Binary", identity: "Binary", binaryMediaType: mediaType, when: body.when))
        continue
      }
      let bodyName = names[index]
      index += 1
      let claim = NameLedger.Claim(
        subject: "body of \(operation.id)", page: operation.page, key: "\(operation.id).\(bodyName.name)")
      guard ledger.fits(bodyName, NameLedger.longestType, for: claim), ledger.take(bodyName.name, for: claim) else {
        continue
      }
      let scope = Scope(
        enclosing: name.components, nested: ReservedNames.operationTypes.union(names.map(\.name)))
      let view = view(of: body, name: bodyName, operation: operation, scope: scope)
      result.views.append(view)
      let type = name.nested(bodyName).text
      result.lowered.append(
        LoweredBody(
          type: type, identity: view.model == nil ? aliasTarget(of: body, scope: scope) ?? type : type, when: body.when)
      )
    }
    diagnostics += ledger.diagnostics
    return result
  }

  /// The type that a body without properties of its own is another name for.
  private func aliasTarget(of body: Body, scope: Scope) -> String? {
    guard body.properties.isEmpty else { return nil }
    guard let type = body.type else { return "JSONValue" }
    let element = table.element(type, in: scope).name
    return type.collection ? "[\(element)]" : element
  }

  /// The type whose properties a body has that lists none.
  private func model(of body: Body, scope: Scope) -> BodyModelView? {
    guard body.properties.isEmpty, let type = body.type, !type.collection,
      table.element(type, in: scope).kind == .model, let name = table.types[type.name]
    else { return nil }
    let keys = table.spelling(name.appending("Protocol"), in: scope).text
    let head = access + "init<Value: Model>(_ value: Value)"
    let condition = "where Value.Properties: " + keys + " {"
    let fits = 4 + width(head) + 1 + width(condition) <= Layout.maximum
    return BodyModelView(
      access: options.access,
      type: SourceCode(table.spelling(name, in: scope).text),
      initHead: SourceCode(head + (fits ? " " : Layout.newLine(4)) + condition)
    )
  }

  private mutating func view(of body: Body, name: Identifier, operation: Operation, scope: Scope) -> BodyView {
    var doc = DocText(indent: 2)
    doc.add(paragraph: "The body of the request" + (body.when.map { ": " + $0 } ?? "."))
    let inside = Scope(enclosing: scope.enclosing + [name], nested: scope.nested)
    let sorted = body.properties.sorted { $0.name.precedes($1.name) }
    let members = sorted.map { property in
      let key = "\(operation.id).\(property.name)"
      return (property, member(key, page: operation.page, default: MemberNames.property(property.name)))
    }
    let kept = unique(members, of: operation.id, page: operation.page)
    let offered = kept.filter { $0.0.readOnly != true }
    let writer = PropertyWriter(table: table, scope: inside, access: access)
    let target = aliasTarget(of: body, scope: scope)
    let required = offered.filter { $0.0.required == true }
    let fields = offered.map { fieldWriter.bodyField($0.0, name: $0.1, scope: inside, indent: 4) }
    return BodyView(
      access: options.access,
      doc: doc,
      name: name,
      alias: target.map { SourceCode(Layout.alias(access + "typealias " + name.text, type: $0, indent: 2)) },
      model: model(of: body, scope: inside),
      odataType: body.odataType.map {
        SourceCode(Layout.computed(access + "static var odataType", type: "String?", body: .string($0), indent: 4))
      },
      head: SourceCode(Layout.type(access + "struct " + name.text, conformances: ["RequestBody"], indent: 2)),
      initHead: SourceCode(initHead(required, writer: writer)),
      initDoc: initDoc(required),
      assignments: required.map(assignment),
      descriptor: Descriptors(table: table, scope: inside, isBody: true).descriptor(
        typeName: operation.id,
        base: nil,
        properties: kept.map(\.0),
        indent: 4,
        before: 4 + width(access + "static let descriptor = ")
      ),
      properties: offered.map { writer.property($0.0, name: $0.1, indent: 6) },
      recordHead: SourceCode(
        Layout.type(access + "struct " + name.text, conformances: FieldWriter.conformances, indent: 2)
      ),
      recordInitHead: SourceCode(
        FunctionLayout(head: access + "init", parameters: fields.map(FieldWriter.parameter), indent: 4).text),
      fields: fields
    )
  }

  /// Only what is required has an argument: a default for each of the others would have a symbol that repeats the labels
  /// and types of all of them, and half the size of a module of large bodies was such symbols.
  private func initHead(_ required: [(Property, Identifier)], writer: PropertyWriter) -> String {
    let parameters = required.map { property, name in
      FunctionParameter(name.text, type: writer.valueType(property.type))
    }
    return FunctionLayout(head: access + "init", parameters: parameters, indent: 4).text
  }

  private func initDoc(_ required: [(Property, Identifier)]) -> DocText {
    var doc = DocText(indent: 4)
    doc.add(line: required.isEmpty ? "Makes a body that sends what is set." : "Makes a body of what is required.")
    return doc
  }

  private func assignment(_ property: Property, _ name: Identifier) -> SourceCode {
    let arguments: [Expression.Argument] = [.init(value: .string(property.name)), .init(value: .code(name.text))]
    return SourceCode(Expression.call("storage.setValue", arguments).laidOut(indent: 6, before: 6))
  }
}

/// Names of the bodies of one page.
enum BodyNames {
  /// What the type of a body must not be called; the first one is called `Body`.
  static let reserved = ReservedNames.types.subtracting(["Body"])

  static func isBinary(_ body: Body) -> Bool {
    if !MediaType.isJSON(body.mediaType) { return true }
    guard body.properties.isEmpty, let type = body.type, !type.collection else { return false }
    return type.name == PrimitiveType.stream.rawValue || type.name == PrimitiveType.binary.rawValue
  }

  /// `Body` for the first; the others by their type, else by the condition they stand under.
  static func names(of bodies: [Body]) -> [Identifier] {
    bodies.enumerated().map { index, body in
      if index == 0 { return Identifier(sanitizing: "Body") }
      let type = body.type.flatMap { $0.isPrimitive ? nil : $0.name.split(separator: ".").last.map(String.init) }
      let words = Words.split(body.when ?? "").prefix(6).joined(separator: " ")
      let name = Words.upperCamel(type ?? (words.isEmpty ? "JSON" : words))
      return Identifier(sanitizing: reserved.contains(name + "Body") ? name + "TypeBody" : name + "Body")
    }
  }
}
