import APISchema
import Diagnostics

extension Lowering {
  /// Plans the files of the path tree: one for each first segment and one for the root.
  mutating func lowerPaths(_ operations: [LoweredOperation]) {
    var tree = PathTree()
    var argumentTypes: [String: ArgumentTypes] = [:]
    for lowered in operations {
      for (segments, method) in requests(of: lowered) {
        let types = ArgumentTypes(lowered.operation.parameters)
        for case .function(let name, let arguments) in segments {
          let key = PathSegment.function(name, arguments).key
          if argumentTypes[key] == nil { argumentTypes[key] = types }
        }
        tree.add(method, at: segments)
      }
    }
    let root = TypeName(Identifier(sanitizing: "API"))
    var names = NameLedger()
    for key in tree.root.children.keys.sorted(by: precedes) {
      guard let segment = tree.root.children[key]?.segment else { continue }
      var writer = PathWriter(options: options, argumentTypes: argumentTypes)
      writer.write(tree.root, type: root, path: "", only: key)
      diagnostics += writer.ledger.diagnostics
      let name = SegmentNames.type(segment).name + "s"
      let claim = NameLedger.Claim(subject: "path /\(segment.text)", page: "/" + segment.text, key: "/" + segment.text)
      guard !writer.extensions.isEmpty, names.take(SegmentNames.type(segment).name, for: claim),
        files.take(name.lowercased(), for: claim, what: "file")
      else { continue }
      let header = HeaderText(
        sources: ["the request paths below /\(segment.text)"],
        lintExceptions: writer.needsLintException
      )
      add(
        "Paths/\(name).swift", .paths(PathsView(header: header, access: options.access, extensions: writer.extensions)))
    }
    diagnostics += names.diagnostics
    if !plan.files.isEmpty { add("Paths/API.swift", .root(rootView)) }
  }

  /// The methods of HTTP that the runtime has (RFC 9110, section 9, and RFC 5789).
  private static let methods = ["GET", "POST", "PATCH", "PUT", "DELETE"]

  /// The order in which the methods of one page are named, whatever their order on the page.
  private static func isNamedBefore(_ left: RequestLine, _ right: RequestLine) -> Bool {
    (methods.firstIndex(of: left.method) ?? methods.count) < (methods.firstIndex(of: right.method) ?? methods.count)
  }

  /// The bodies that requests of a method can have; `nil` stands for none.
  private static func bodies(of lowered: LoweredOperation, for method: String) -> [LoweredBody?] {
    guard ["POST", "PATCH", "PUT"].contains(method) else { return [nil] }
    let named = Set(lowered.operation.requests.map(\.method))
    let bodies: [LoweredBody?] = lowered.bodies.filter { $0.isFor(method, among: named) }
    return bodies.isEmpty || lowered.bodyIsOptional ? bodies + [nil] : bodies
  }

  private var rootView: RootView {
    let value = options.baseURL.map { " = " + StringLiteral($0).text } ?? ""
    let head = FunctionLayout(head: access + "init", parameters: ["baseURL: String" + value], indent: 2)
    return RootView(
      header: HeaderText(sources: ["all request paths"]), access: options.access, initHead: SourceCode(head.text))
  }

  /// The methods for all request lines of an operation, each once, with the nodes they belong to.
  private mutating func requests(of lowered: LoweredOperation) -> [([PathSegment], PathMethod)] {
    let operation = lowered.operation
    let parser = PathParser()
    var unreadable: [String] = []
    var seen: Set<String> = []
    var methodOfNode: [String: String] = [:]
    var result: [([PathSegment], PathMethod)] = []
    for request in operation.requests.sorted(by: Self.isNamedBefore) {
      let segments: [PathSegment]
      do throws(PathParser.Failure) {
        if !Self.methods.contains(request.method) { throw PathParser.Failure(message: "the method is unknown") }
        segments = try parser.parse(request.path)
      } catch {
        unreadable.append("no request can be built for '\(request.method) \(request.path)': \(error.message)")
        continue
      }
      let key = segments.map(\.key).joined(separator: "/")
      guard seen.insert(request.method + " " + key).inserted else { continue }
      var name = MethodNames.name(title: operation.title, method: request.method, segments: segments)
      if let other = methodOfNode[key], other != request.method {
        // A page with two methods of HTTP for one path: the second one says so.
        let suffix = "Using" + Words.upperFirst(request.method.lowercased())
        name.identifier = Identifier(sanitizing: name.identifier.name + suffix)
      } else {
        methodOfNode[key] = request.method
      }
      name.identifier = member(operation.id + "()", page: operation.page, default: name.identifier)
      for body in Self.bodies(of: lowered, for: request.method) {
        let method = PathMethod(
          name: name.identifier,
          httpMethod: request.method,
          tail: name.takesLastSegment ? segments.last : nil,
          operation: lowered,
          body: body
        )
        result.append((name.takesLastSegment ? segments.dropLast() : segments, method))
      }
    }
    // An operation that can still be called is not lost.
    let severity: Severity = result.isEmpty ? .error : .warning
    for message in unreadable {
      files.report(LoweringRules.unreadablePath, severity: severity, page: operation.page, message)
    }
    return result
  }
}
