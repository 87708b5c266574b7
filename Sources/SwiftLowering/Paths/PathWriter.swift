import Diagnostics

/// Writes the extensions that the nodes of one file consist of.
struct PathWriter {
  let access: AccessLevel
  /// The argument types of the page that documents a function first, by the function's key.
  let argumentTypes: [String: ArgumentTypes]
  private(set) var overrides: NameOverrides
  private var ledger = NameLedger()
  private var argumentDiagnostics: [Diagnostic] = []
  private var extensions: [PathExtensionView] = []
  /// Whether a name was used that needs an underscore.
  private var needsLintException = false
  /// The types of the nodes that can be seen from the one that is written, with their paths, outermost first.
  private var scopes: [[String: String]]

  /// What the paths below one first segment become.
  struct File {
    /// The name of the first segment's type.
    var type: Identifier
    /// The claim of the first segment on its names.
    var claim: NameLedger.Claim
    var extensions: [PathExtensionView]
    var needsLintException: Bool
  }

  private typealias Child = (view: PathChildView, node: PathTree.Node, type: TypeName, path: String)

  init(access: AccessLevel, argumentTypes: [String: ArgumentTypes], overrides: NameOverrides, root: PathTree.Node) {
    self.access = access
    self.argumentTypes = argumentTypes
    self.overrides = overrides
    let segments = root.children.values.compactMap(\.segment)
    scopes = [
      Dictionary(
        segments.map { (SegmentNames.type($0).name, PathWriter.path("", of: root, $0)) }, uniquingKeysWith: min)
    ]
  }

  var diagnostics: [Diagnostic] { ledger.diagnostics + argumentDiagnostics }

  /// Writes one child of the root and, sorted behind it, everything below.
  mutating func write(_ key: String, of root: PathTree.Node, type: TypeName) -> File? {
    extensions = []
    needsLintException = false
    guard let child = child(key, of: root, type: type, path: ""), let name = child.type.components.last else {
      return nil
    }
    extensions.append(
      PathExtensionView(head: SourceCode(Layout.extensionHead(type)), children: [child.view], methods: []))
    write(child.node, type: child.type, path: child.path)
    let page = child.node.firstPage ?? child.path
    return File(
      type: name,
      claim: .init(subject: "path \(child.path)", page: page, key: child.path),
      extensions: extensions,
      needsLintException: needsLintException
    )
  }

  /// Writes a node and, sorted behind it, everything below.
  private mutating func write(_ node: PathTree.Node, type: TypeName, path: String) {
    var children: [Child] = []
    for key in node.children.keys.sorted(by: { $0.precedes($1) }) {
      if let child = child(key, of: node, type: type, path: path) { children.append(child) }
    }
    // Siblings differ in the last component only.
    let order = children.indices.sorted { left, right in
      guard let first = children[left].type.components.last, let second = children[right].type.components.last else {
        return false
      }
      return first < second
    }
    children = order.map { children[$0] }
    scopes.append(
      Dictionary(
        children.map { ($0.type.components.last?.name ?? "", $0.path) }, uniquingKeysWith: { first, _ in first }))
    defer { scopes.removeLast() }
    let methods = methods(of: node, type: type)
    if !children.isEmpty || !methods.isEmpty {
      extensions.append(
        PathExtensionView(
          head: SourceCode(Layout.extensionHead(type)), children: children.map(\.view), methods: methods)
      )
    }
    for child in children { write(child.node, type: child.type, path: child.path) }
  }

  private mutating func child(_ key: String, of node: PathTree.Node, type: TypeName, path: String) -> Child? {
    guard let child = node.children[key], let segment = child.segment else { return nil }
    let childPath = PathWriter.path(path, of: node, segment)
    guard let names = take(segment, path: childPath, below: type, node: child) else { return nil }
    return (view(of: segment, names: names, path: childPath), child, type.nested(names.type), childPath)
  }

  /// The path of a child as its documentation shows it; a path between colons ends with one before anything else.
  static func path(_ parent: String, of node: PathTree.Node, _ segment: PathSegment) -> String {
    if case .alternateKey = segment { return parent + segment.text }
    if case .colonPath = segment { return parent + segment.text }
    if case .colonPath? = node.segment { return parent + ":/" + segment.text }
    return parent + "/" + segment.text
  }

  // MARK: Names

  private mutating func take(
    _ segment: PathSegment,
    path: String,
    below type: TypeName,
    node: PathTree.Node
  ) -> NodeNames? {
    let page = node.firstPage ?? path
    var names = NodeNames(segment)
    if let chosen = overrides.identifier(path, page: page, reserved: ReservedNames.nodeMembers) {
      names.accessor = chosen
      names.type = SegmentNames.type(named: Words.upperFirst(chosen.name))
    }
    var arguments = NameLedger()
    for (index, argument) in segment.arguments.enumerated() {
      let key = path + "." + argument.name
      let chosen = overrides.identifier(key, page: page, reserved: ReservedNames.parameters)
      if let chosen { names.labels[index] = chosen }
      let claim = NameLedger.Claim(subject: "argument '\(argument.name)' of path \(path)", page: page, key: key)
      guard arguments.fits(names.labels[index], for: claim), arguments.take(names.labels[index].name, for: claim) else {
        argumentDiagnostics += arguments.diagnostics
        return nil
      }
    }
    let claim = NameLedger.Claim(subject: "path \(path)", page: page, key: path)
    guard ledger.fits(names.type, NameLedger.longestType, for: claim), ledger.fits(names.accessor, for: claim),
      ledger.take(type.nested(names.type).text, for: claim)
    else { return nil }
    // A variable and a method without arguments would clash; calls are told apart by their labels.
    guard ledger.take(type.text + "." + names.signature(of: segment), for: claim) else { return nil }
    if ([names.accessor] + names.labels).contains(where: \.needsException) { needsLintException = true }
    return names
  }

  // MARK: Children

  private func view(of segment: PathSegment, names: NodeNames, path: String) -> PathChildView {
    var doc = DocText(indent: 2)
    doc.add(line: "`\(path)`")
    let types = argumentTypes[segment.key] ?? ArgumentTypes()
    let argument = Expression.Argument(
      label: "path", value: Self.appended(segment, labels: names.labels, types: types))
    let body = Expression.call(names.type.text, [argument])
    let accessor: String
    if segment.isVariable {
      accessor = Layout.computed(
        access.text + "var " + names.accessor.text, type: names.type.text, body: body, indent: 2)
    } else {
      let head = FunctionLayout(
        head: access.text + "func " + names.accessor.text,
        parameters: Self.parameters(of: segment, labels: names.labels, types: types),
        result: (names.type.text, nil),
        indent: 2
      )
      accessor = head.text + Layout.newLine(4) + body.laidOut(indent: 4, before: 4) + Layout.newLine(2) + "}"
    }
    return PathChildView(
      access: access,
      doc: doc,
      accessor: SourceCode(accessor),
      typeHead: SourceCode(
        Layout.type(access.text + "struct " + names.type.text, conformances: ["PathNode"], indent: 2)
      )
    )
  }

  private static func parameters(of segment: PathSegment, labels: [Identifier], types: ArgumentTypes)
    -> [FunctionParameter]
  {
    switch segment {
    case .literal, .cast: return []
    case .parameter(let names):
      return [FunctionParameter("_ " + SegmentNames.variable(names).text, type: "String")]
    case .colonPath(let name):
      let variable = SegmentNames.variable([name])
      return [FunctionParameter(variable.text == "path" ? "path" : "path " + variable.text, type: "String")]
    case .alternateKey(let arguments), .function(_, let arguments):
      return zip(labels, arguments).map { label, argument in
        FunctionParameter(label.text, type: types.type(of: argument).type)
      }
    }
  }

  /// The expression for the path with the segment behind it.
  static func appended(_ segment: PathSegment, labels: [Identifier], types: ArgumentTypes) -> Expression {
    func pairs(_ arguments: [PathArgument]) -> Expression {
      .array(
        zip(labels, arguments).map { label, argument in
          let literal = types.literal(of: argument, variable: label.text)
          return .call("", [.init(value: .string(argument.name)), .init(value: literal)])
        })
    }
    switch segment {
    case .literal(let text), .cast(let text):
      return .call("path.appending", [.init(value: .string(text))])
    case .parameter(let names):
      return .call("path.appending", [.init(label: "key", value: .code(SegmentNames.variable(names).text))])
    case .colonPath(let name):
      return .call("path.appending", [.init(label: "colonPath", value: .code(SegmentNames.variable([name]).text))])
    case .alternateKey(let arguments):
      return .call("path.appending", [.init(label: "alternateKey", value: pairs(arguments))])
    case .function(let name, let arguments):
      return .call(
        "path.appending", [.init(label: "function", value: .string(name)), .init(value: pairs(arguments))])
    }
  }

  // MARK: Methods

  private mutating func methods(of node: PathTree.Node, type: TypeName) -> [PathMethodView] {
    let sorted = node.methods.sorted { left, right in
      if left.name != right.name { return left.name < right.name }
      return left.operation.operation.page.precedes(right.operation.operation.page)
    }
    var groups: [[PathMethod]] = []
    var positions: [String: Int] = [:]
    for method in sorted {
      if let position = positions[method.signature] {
        groups[position].append(method)
      } else {
        positions[method.signature] = groups.count
        groups.append([method])
      }
    }
    return groups.compactMap { alike in
      guard let first = alike.first else { return nil }
      let operation = first.operation.operation
      let name = first.operation.name.text
      if let hiding = scopes.lazy.compactMap({ $0[name] }).first {
        ledger.report(
          LoweringRules.nameCollision, page: operation.page,
          "operation \(operation.id) gets the Swift name '\(name)', which path \(hiding) has already where it is called; "
            + "set names[\"\(operation.id)\"] in the configuration")
        return nil
      }
      if first.body == nil {
        let claim = NameLedger.Claim(
          subject: "method \(first.name.name)() of \(operation.id)", page: operation.page, key: operation.id + "()")
        guard ledger.take(type.text + "." + first.name.name + "()", for: claim) else { return nil }
      }
      if first.name.needsException { needsLintException = true }
      return PathMethodView(writer: MethodWriter(method: first, alike: alike, access: access.text))
    }
  }
}
