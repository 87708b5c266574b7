import APISchema

/// Writes the extensions that the nodes of one file consist of.
struct PathWriter {
  let options: LoweringOptions
  /// The argument types of the page that documents a function first, by the function's key.
  let argumentTypes: [String: ArgumentTypes]
  private(set) var ledger = NameLedger()
  private(set) var extensions: [PathExtensionView] = []
  /// Whether a name was used that needs an underscore.
  private(set) var needsLintException = false

  init(options: LoweringOptions, argumentTypes: [String: ArgumentTypes]) {
    self.options = options
    self.argumentTypes = argumentTypes
  }

  private var access: String { options.access.text }

  /// Writes a node and, sorted behind it, everything below. `only` picks one child of the node.
  mutating func write(_ node: PathTree.Node, type: TypeName, path: String, only: String? = nil) {
    var children: [(view: PathChildView, node: PathTree.Node, type: TypeName, path: String)] = []
    let keys = node.children.keys.filter { only == nil || $0 == only }.sorted(by: precedes)
    for key in keys {
      guard let child = node.children[key], let segment = child.segment else { continue }
      let childPath = PathWriter.path(path, of: node, segment)
      guard let names = take(segment, path: childPath, below: type, node: child) else { continue }
      children.append((view(of: segment, names: names, path: childPath), child, type.nested(names.type), childPath))
    }
    children.sort { $0.type < $1.type }
    let methods = only == nil || type.components.count > 1 ? methods(of: node, type: type, path: path) : []
    if !children.isEmpty || !methods.isEmpty {
      extensions.append(
        PathExtensionView(
          head: SourceCode(Layout.extensionHead(type)), children: children.map(\.view), methods: methods)
      )
    }
    for child in children { write(child.node, type: child.type, path: child.path) }
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
  ) -> (accessor: Identifier, type: Identifier)? {
    let page = PathWriter.firstPage(of: node) ?? path
    var accessor = SegmentNames.accessor(segment)
    var nested = SegmentNames.type(segment)
    if let chosen = options.names[path].flatMap({ Identifier($0) }) {
      accessor = chosen
      nested = Identifier(sanitizing: Words.upperFirst(chosen.name) + "Path")
    }
    let claim = NameLedger.Claim(subject: "path \(path)", page: page, key: path)
    if accessor.needsException { needsLintException = true }
    guard ledger.take(type.nested(nested).text, for: claim) else { return nil }
    // A variable and a method without arguments would clash; calls are told apart by their labels.
    let labels = PathWriter.parameters(of: segment, types: ArgumentTypes([])).map { $0.label }
    let signature = accessor.name + "(" + labels.map { $0 + ":" }.joined() + ")"
    return ledger.take(type.text + "." + signature, for: claim) ? (accessor, nested) : nil
  }

  private static func firstPage(of node: PathTree.Node) -> String? {
    let own = node.methods.map(\.operation.operation.page)
    return (own + node.children.values.compactMap(firstPage)).min(by: precedes)
  }

  // MARK: Children

  private func view(of segment: PathSegment, names: (accessor: Identifier, type: Identifier), path: String)
    -> PathChildView
  {
    var doc = DocText(indent: 2)
    doc.add(line: "`\(path)`")
    let types = argumentTypes[segment.key] ?? ArgumentTypes([])
    let argument = Expression.Argument(label: "path", value: Self.appended(segment, types: types))
    let body = Expression.call(names.type.text, [argument])
    let accessor: String
    if Self.isVariable(segment) {
      accessor = Layout.computed(access + "var " + names.accessor.text, type: names.type.text, body: body, indent: 2)
    } else {
      let head = FunctionLayout(
        head: access + "func " + names.accessor.text,
        parameters: Self.parameters(of: segment, types: types).map(\.text),
        result: (names.type.text, nil),
        indent: 2
      )
      accessor = head.text + Layout.newLine(4) + body.laidOut(indent: 4, before: 4) + Layout.newLine(2) + "}"
    }
    return PathChildView(
      access: options.access,
      doc: doc,
      accessor: SourceCode(accessor),
      typeHead: SourceCode(
        Layout.type(access + "struct " + names.type.text, conformances: ["PathNode"], indent: 2)
      )
    )
  }

  private static func isVariable(_ segment: PathSegment) -> Bool {
    switch segment {
    case .literal, .cast: true
    default: false
    }
  }

  private static func parameters(of segment: PathSegment, types: ArgumentTypes) -> [(label: String, text: String)] {
    switch segment {
    case .literal, .cast: return []
    case .parameter(let names):
      let variable = SegmentNames.variable(names)
      return [("_", (variable.text == "_" ? "" : "_ ") + variable.text + ": String")]
    case .colonPath(let name):
      let variable = SegmentNames.variable([name])
      return [("path", variable.text == "path" ? "path: String" : "path \(variable.text): String")]
    case .alternateKey(let arguments), .function(_, let arguments):
      return arguments.map { argument in
        let label = SegmentNames.label(argument).text
        return (label, label + ": " + types.type(of: argument).type)
      }
    }
  }

  /// The expression for the path with the segment behind it.
  static func appended(_ segment: PathSegment, types: ArgumentTypes) -> Expression {
    func pairs(_ arguments: [PathArgument]) -> Expression {
      .array(
        arguments.map { argument in
          let literal = types.literal(of: argument, variable: SegmentNames.label(argument).text)
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

  private mutating func methods(of node: PathTree.Node, type: TypeName, path: String) -> [PathMethodView] {
    let sorted = node.methods.sorted { left, right in
      if left.name != right.name { return left.name < right.name }
      return precedes(left.operation.operation.page, right.operation.operation.page)
    }
    var groups: [(first: PathMethod, all: [PathMethod])] = []
    for method in sorted {
      if let index = groups.firstIndex(where: { $0.first.signature == method.signature }) {
        groups[index].all.append(method)
      } else {
        groups.append((method, [method]))
      }
    }
    return groups.compactMap { first, all in
      if first.body == nil {
        let operation = first.operation.operation
        let claim = NameLedger.Claim(
          subject: "method \(first.name.name)() of \(operation.id)", page: operation.page, key: operation.id + "()")
        guard ledger.take(type.text + "." + first.name.name + "()", for: claim) else { return nil }
      }
      return MethodWriter(method: first, alike: all, access: access).view
    }
  }
}
