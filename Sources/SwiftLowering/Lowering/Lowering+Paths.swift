import APISchema
import Diagnostics

extension Lowering {
  /// Plans the files of the path tree: one for each first segment and one for the root.
  mutating func lowerPaths(_ operations: [LoweredOperation]) {
    var tree = PathTree()
    var argumentTypes: [String: ArgumentTypes] = [:]
    for lowered in operations {
      let types = ArgumentTypes(lowered.operation.parameters, examples: lowered.operation.examples)
      for (segments, method) in requests(of: lowered) {
        for case .function(let name, let arguments) in segments {
          let key = PathSegment.function(name, arguments).key
          if argumentTypes[key] == nil { argumentTypes[key] = types }
        }
        tree.add(method, at: segments)
      }
    }
    let root = TypeName(Identifier(sanitizing: "API"))
    var writer = PathWriter(
      access: options.access, argumentTypes: argumentTypes, overrides: overrides, root: tree.root)
    for key in tree.root.children.keys.sorted(by: { $0.precedes($1) }) {
      guard let file = writer.write(key, of: tree.root, type: root) else { continue }
      let name = file.type.name + "s"
      guard files.take(name, for: file.claim, what: "file", foldingCase: true) else { continue }
      let header = HeaderText(
        sources: ["the request paths below \(file.claim.key)"], lintExceptions: file.needsLintException)
      add("Paths/\(name).swift", .paths(PathsView(header: header, access: options.access, extensions: file.extensions)))
    }
    diagnostics += writer.diagnostics
    overrides = writer.overrides
    if !plan.files.isEmpty { add("Paths/API.swift", .root(rootView)) }
  }

  /// The methods of HTTP that the runtime has (RFC 9110, section 9, and RFC 5789).
  private static let methods = ["GET", "POST", "PATCH", "PUT", "DELETE"]

  /// The order in which the methods of one page are named, whatever their order on the page.
  private static func isNamedBefore(_ left: RequestLine, _ right: RequestLine) -> Bool {
    (methods.firstIndex(of: left.method) ?? methods.count) < (methods.firstIndex(of: right.method) ?? methods.count)
  }

  /// The bodies that requests of a method can have; `nil` stands for none.
  private static func bodies(
    of lowered: LoweredOperation, for method: String, among methods: Set<String>
  ) -> [LoweredBody?] {
    guard ["POST", "PATCH", "PUT"].contains(method) else { return [nil] }
    let bodies: [LoweredBody?] = lowered.bodies.filter { $0.isFor(method, among: methods) }
    return bodies.isEmpty || lowered.bodyIsOptional ? bodies + [nil] : bodies
  }

  private var rootView: RootView {
    let parameter = FunctionParameter("baseURL", type: "String", value: options.baseURL.map { StringLiteral($0).text })
    let head = FunctionLayout(head: access + "init", parameters: [parameter], indent: 2)
    return RootView(
      header: HeaderText(sources: ["all request paths"]), access: options.access, initHead: SourceCode(head.text))
  }

  /// The methods for all request lines of an operation, each once, with the nodes they belong to.
  private mutating func requests(of lowered: LoweredOperation) -> [([PathSegment], PathMethod)] {
    let operation = lowered.operation
    let parser = PathParser()
    let title = TitleWords(operation.title)
    var unreadable: [String] = []
    let methods = Set(operation.requests.map(\.method))
    let bodies = Dictionary(
      uniqueKeysWithValues: methods.map { ($0, Self.bodies(of: lowered, for: $0, among: methods)) })
    var seen: Set<String> = []
    var methodOfNode: [String: String] = [:]
    var result: [([PathSegment], PathMethod)] = []
    var lines: [(request: RequestLine, segments: [PathSegment])] = []
    for request in operation.requests.sorted(by: Self.isNamedBefore) {
      do throws(PathParser.Failure) {
        if !Self.methods.contains(request.method) { throw PathParser.Failure(message: "the method is unknown") }
        lines.append((request, try parser.parse(request.path)))
      } catch {
        unreadable.append("no request can be built for '\(request.method) \(request.path)': \(error.message)")
      }
    }
    let arguments = CallArguments(of: operation, paths: lines.map(\.segments))
    lines += lines.flatMap { line in arguments.calls(of: line.request, line.segments).map { (line.request, $0) } }
    let chosen =
      lines.isEmpty
      ? nil
      : overrides.identifier(operation.id + "()", page: operation.page, reserved: ReservedNames.nodeMembers)
    for (request, segments) in lines {
      let key = segments.map(\.key).joined(separator: "/")
      guard seen.insert(request.method + " " + key).inserted else { continue }
      var name = MethodNames.name(title: title, method: request.method, segments: segments)
      if let chosen { name.identifier = chosen }
      if let other = methodOfNode[key], other != request.method {
        // A page with two methods of HTTP for one path: the second one says so.
        let suffix = "Using" + Words.upperFirst(request.method.lowercased())
        name.identifier = Identifier(sanitizing: name.identifier.name + suffix)
      } else {
        methodOfNode[key] = request.method
      }
      for body in bodies[request.method] ?? [] {
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
