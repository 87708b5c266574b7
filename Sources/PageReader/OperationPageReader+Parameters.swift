import APISchema
import Diagnostics
import MarkdownSyntax

/// The parameters of an operation: those of its tables, and those that only its paths have.
extension OperationPageReader {
  mutating func readParameters() {
    var reader = ParametersReader(page: page.path, trace: trace)
    for (role, location) in [
      (SectionRole.queryParameters, Parameter.Location.query), (.headers, .header), (.pathParameters, .path),
      (.functionParameters, .function),
    ] {
      for section in sections[role, default: []] { reader.read(section, as: location) }
    }
    for section in sections[.body, default: []] where !hasBodyMethod {
      var body = BodySectionReader(page: page.path, trace: trace)
      body.read(section, hasBody: false)
      let location: Parameter.Location = functionArguments.isEmpty ? .query : .function
      for table in body.urlTables { reader.read(table, as: location, areOptional: false) }
    }
    let moved = CalledArguments.move(
      in: &reader.parameters, requests: operation.requests, targets: details.targets)
    for name in moved {
      trace.note(fact: "argument \(name)", at: facts.location, by: ReadingRules.calledArguments)
    }
    addPathParameters(to: &reader)
    diagnostics += reader.diagnostics
    let order = reader.parameters.indices.sorted { left, right in
      let (a, b) = (reader.parameters[left], reader.parameters[right])
      return (a.location.rawValue, a.name) < (b.location.rawValue, b.name)
    }
    operation.parameters = order.map { reader.parameters[$0] }
    facts.parameterTypes = order.map { reader.types[$0] }
    operation.queryOptions = reader.queryOptions.sorted()
  }

  var hasBodyMethod: Bool {
    operation.requests.isEmpty || operation.requests.contains { ["POST", "PATCH", "PUT"].contains($0.method) }
  }

  private var functionArguments: Set<String> {
    Set(operation.requests.flatMap { PathParameters.arguments(in: $0.path) })
  }

  /// Parameters in braces and in brackets that no table lists are strings.
  private mutating func addPathParameters(to reader: inout ParametersReader) {
    if let path = operation.requests.lazy.map(\.path).first(where: PathParameters.hasRepeatedName) {
      report(
        PageRules.repeatedParameter, facts.location,
        "\(path) repeats a parameter; it is told apart as \(PathParameters.names(in: path).joined(separator: ", "))")
    }
    var seen = Set(reader.parameters.map { $0.location.rawValue + " " + $0.name })
    func add(_ name: String, _ location: Parameter.Location) {
      guard seen.insert(location.rawValue + " " + name).inserted else { return }
      reader.parameters.append(Parameter(name: name, location: location, type: TypeReference("String"), required: true))
      reader.types.append(TypeMention(.primitive(.string), location: facts.location))
    }
    for request in operation.requests {
      for name in PathParameters.names(in: request.path) { add(name, .path) }
      // What the page calls a function, in a table or by its title, is none of a collection's keys.
      for name in PathParameters.alternateKeys(in: request.path) where !seen.contains("function " + name) {
        add(name, isCall(request) ? .function : .path)
      }
      for name in PathParameters.arguments(in: request.path) { add(name, .function) }
    }
  }

  /// Whether a path ends in a call of what stands behind the colon of the page's title.
  private func isCall(_ request: RequestLine) -> Bool {
    guard operation.title.hasByte(UInt8(ascii: ":")) else { return false }
    let call = operation.title.parts(at: UInt8(ascii: ":")).last.map { $0.trimmed() + "(" } ?? ""
    return request.path.contains("/" + call)
  }
}
