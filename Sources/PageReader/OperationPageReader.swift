import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// Reads the pages that document operations.
struct OperationPageReader {
  let page: Page
  private var operation: Operation
  private var facts: OperationFacts
  private var diagnostics: [Diagnostic] = []
  /// What only `lint` says.
  private(set) var doubts: [Diagnostic] = []
  /// What the checks need beside the facts.
  private(set) var details = PageDetails()
  private let trace: ReadingTrace
  private let sections: [SectionRole: [Section]]

  init(page: Page, trace: ReadingTrace) {
    self.page = page
    sections = page.root.sectionsByRole()
    self.trace = trace
    operation = Operation(id: PagePath.stem(of: page.path), title: "", page: page.path)
    facts = OperationFacts(operation: operation, location: page.source.location(line: 0))
  }

  mutating func read() -> (facts: OperationFacts, diagnostics: [Diagnostic]) {
    readHead()
    readRequests()
    readPermissions()
    var examples = ExamplesReader(version: PagePath.version(of: page.path), trace: trace)
    for section in sections[.examples, default: []] { examples.read(section) }
    if examples.responses.isEmpty {
      // Some pages show the answer in the Response section itself.
      for section in sections[.response, default: []] { examples.read(section) }
    }
    operation.examples = examples.examples
    diagnostics += examples.diagnostics
    details.examples = examples.bodies
    details.targets = examples.targets
    readParameters()
    readBody(examples)
    facts.sentType = facts.bodies.isEmpty ? nil : examples.sentType
    readResponses(examples)
    operation.spellings = spellings()
    facts.operation = operation
    return (facts, diagnostics)
  }

  // MARK: Head

  private mutating func readHead() {
    guard let title = page.title else {
      operation.title = page.frontMatter["title"] ?? operation.id
      return
    }
    facts.location = title.location
    trace.note(block: title.location, ReadingRules.title)
    trace.note(fact: "title: \(title.heading.plain)", at: title.location, by: ReadingRules.title)
    operation.title = Self.withoutDeprecation(title.heading.plain)
    for block in title.headBlocks {
      switch block.kind {
      case .paragraph(let text):
        if PageNamespace.isLine(text) { trace.note(block: block.location, ReadingRules.namespace) }
        let words = PageNamespace.below(text)
        if words.isEmpty || words.uppercased().hasPrefix("APPLIES TO") || operation.summary != nil { continue }
        operation.summary = Placeholder.summary(of: words)
        trace.note(block: block.location, ReadingRules.summary)
      default: continue
      }
    }
    if let banner = DeprecationBanner.find(in: title) {
      operation.deprecated = banner.text
      trace.note(block: banner.location, ReadingRules.deprecationBanner)
      trace.note(fact: "deprecated", at: banner.location, by: ReadingRules.deprecationBanner)
    }
    if operation.deprecated == nil, title.heading.plain.lowercased().contains("deprecated") {
      operation.deprecated = "deprecated"
    }
  }

  private static func withoutDeprecation(_ title: String) -> String {
    guard let range = title.lowercased().firstRange(of: "(deprecated)"),
      title.utf8.count == title.lowercased().utf8.count
    else { return title }
    return (title[..<range.lowerBound] + title[range.upperBound...]).trimmed()
  }

  // MARK: Request lines

  private mutating func readRequests() {
    var reader = RequestLineReader(version: PagePath.version(of: page.path), trace: trace)
    for section in sections[.request, default: []] {
      for block in section.readableBlocks {
        if case .code(let code) = block.kind, RequestLineReader.isRequestBlock(code) || code.info == "http" {
          reader.read(code, at: block.location)
        }
      }
    }
    reader.settleOtherVersions()
    readRoutes(&reader)
    if reader.requests.isEmpty {
      for roles in [Self.otherRoles, Self.otherRoles.subtracting([.permissions])] where reader.requests.isEmpty {
        for (code, location) in Self.blocksBeforeExamples(page.root, outside: roles)
        where RequestLineReader.isRequestBlock(code) {
          reader.read(code, at: location)
        }
        reader.settleOtherVersions()
      }
      if !reader.requests.isEmpty {
        report(PageRules.requestLineFallback, facts.location, "request lines read from blocks before the examples")
      }
    }
    diagnostics += reader.diagnostics
    operation.requests = reader.requests
    if reader.requests.isEmpty {
      report(
        PageRules.missingRequestLine, facts.location,
        "no request line could be read; expected a block such as \"GET /me/messages\" under \"HTTP request\"")
    }
  }

  /// Adds the lines of pages with a section for each route: blocks elsewhere with the method and the last segment of a
  /// line that was read.
  private mutating func readRoutes(_ reader: inout RequestLineReader) {
    let known = Set(reader.requests.map(Self.ending))
    let shapes = Set(reader.requests.map { PathParameters.blanked($0.path) })
    if known.isEmpty { return }
    for (code, location) in Self.blocksBeforeExamples(page.root, outside: Self.otherRoles)
    where RequestLineReader.isRequestBlock(code) {
      let line = Substring(code.text.utf8.drop { $0 == 0x0A }.prefix { $0 != 0x0A }).trimmed()
      guard let (method, target) = RequestLineReader.method(of: line), target.hasPrefix("/"),
        case .success(let path) = PathText.normalized(String(target)),
        known.contains(Self.ending(RequestLine(method: method, path: path))),
        !shapes.contains(PathParameters.blanked(path))
      else { continue }
      reader.read(code, at: location)
    }
  }

  private static func ending(_ request: RequestLine) -> String {
    request.method + " " + (request.path.parts(at: UInt8(ascii: "/")).last ?? "")
  }

  /// The sections in which code is no list of request lines.
  private static let otherRoles: Set<SectionRole> = [.permissions, .examples, .errors, .response, .body]

  /// The code blocks of the sections of other roles.
  private static func blocksBeforeExamples(_ section: Section, outside roles: Set<SectionRole>)
    -> [(CodeBlock, SourceLocation)]
  {
    var result: [(CodeBlock, SourceLocation)] = []
    for block in section.blocks {
      if case .code(let code) = block.kind { result.append((code, block.location)) }
      if case .list(let items) = block.kind {
        for item in items.joined() { if case .code(let code) = item.kind { result.append((code, item.location)) } }
      }
    }
    for child in section.children {
      if !roles.contains(SectionRole(child.heading)) { result += blocksBeforeExamples(child, outside: roles) }
    }
    return result
  }

  // MARK: Permissions and parameters

  private mutating func readPermissions() {
    var reader = PermissionsReader()
    for section in sections[.permissions, default: []] {
      for block in section.readableBlocks {
        guard case .table(let table) = block.kind,
          reader.read(table) || (section.heading.anchor != nil && reader.readByShape(table))
        else { continue }
        trace.note(block: block.location, ReadingRules.permissionsTable)
        if reader.tables == 2 {
          report(
            PageRules.severalPermissions, section.location,
            "a second table of permissions; whichever requests each is for, they are listed together")
        }
        for (kind, scopes) in reader.permissions?.byKind ?? [] where !scopes.isEmpty {
          trace.note(
            fact: "permissions, \(kind): \(scopes.joined(separator: ", "))", at: block.location,
            by: ReadingRules.permissionsTable)
        }
      }
    }
    diagnostics += reader.diagnostics
    details.scopes = reader.scopes
    operation.permissions = reader.permissions
    if reader.permissions == nil {
      report(PageRules.missingPermissions, facts.location, "no permissions table could be read")
    }
  }

  private mutating func readParameters() {
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

  private var hasBodyMethod: Bool {
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
      let title = operation.title.parts(at: UInt8(ascii: ":"))
      let call = title.last.map { $0.trimmed() + "(" } ?? ""
      let isCall = operation.title.hasByte(UInt8(ascii: ":")) && request.path.contains("/" + call)
      for name in PathParameters.alternateKeys(in: request.path) where !seen.contains("function " + name) {
        add(name, isCall ? .function : .path)
      }
      for name in PathParameters.arguments(in: request.path) { add(name, .function) }
    }
  }

  // MARK: Body and response

  private mutating func readBody(_ examples: ExamplesReader) {
    guard hasBodyMethod else { return }
    for section in sections[.body, default: []] {
      var reader = BodySectionReader(page: page.path, trace: trace)
      reader.contentTypes = contentTypes
      reader.read(section, hasBody: true)
      diagnostics += reader.diagnostics
      facts.bodies += reader.bodies
      inferBody(reader, section, examples)
    }
    if sections[.body] == nil { readBodyElsewhere(examples) }
  }

  /// The body of a page without a Request body section: a paragraph "In the request body, supply …" says its type, or
  /// else the first example has its properties.
  private mutating func readBodyElsewhere(_ examples: ExamplesReader) {
    for block in page.root.allBlocks {
      guard case .paragraph(let text) = block.kind, text.plain.lowercased().hasPrefix("in the request body, ") else {
        continue
      }
      var reader = BodySectionReader(page: page.path, trace: trace)
      reader.contentTypes = contentTypes
      reader.read(block)
      facts.bodies += reader.bodies
      if !facts.bodies.isEmpty { return }
    }
    guard let example = examples.requestBodies.first else { return }
    addInferredBody(ExampleBody(page: page.path, object: example.object, location: example.location).facts)
  }

  private mutating func addInferredBody(_ body: BodyFacts) {
    if body.properties.isEmpty { return }
    facts.bodies.insert(body, at: 0)
    report(
      PageRules.inferredBody, body.location,
      "no table lists the properties of the body; they are those of this example: "
        + body.properties.map(\.property.name).prefix(20).joined(separator: ", "))
  }

  /// A body of which only an example tells: its properties are those of the example, marked as inferred.
  private mutating func inferBody(_ reader: BodySectionReader, _ section: Section, _ examples: ExamplesReader) {
    let example = reader.shown ?? examples.requestBodies.first
    let inferred = example.map { ExampleBody(page: page.path, object: $0.object, location: $0.location).facts }
    guard !facts.bodies.contains(where: { $0.body.mediaType == Body().mediaType }),
      reader.isUnread || reader.statesNone,
      var inferred, !inferred.properties.isEmpty
    else {
      if reader.isUnread {
        report(
          PageRules.bodyNotStated, section.location,
          "no body could be read here; expected a table with the columns Property, Type and Description, "
            + "a link to the body's type, or \"Don't supply a request body\"")
      }
      if let example { unnest(example.object, example.location) }
      return
    }
    if reader.statesNone { inferred.body.required = false }
    addInferredBody(inferred)
  }

  /// Rows that belong to an inner object, by the example: the body has that object instead.
  private mutating func unnest(_ example: JSONObject, _ location: SourceLocation) {
    guard let index = facts.bodies.firstIndex(where: { !$0.properties.isEmpty }), facts.bodies.count == 1,
      let outer = ExampleBody(page: page.path, object: example, location: location)
        .outer(of: facts.bodies[index].properties)
    else { return }
    report(
      PageRules.nestedRows, facts.bodies[index].location,
      "by the example, these rows belong to the object \"\(outer.property.name)\"; the body has that object")
    facts.bodies[index].properties = [outer]
    facts.bodies[index].type = nil
  }

  /// The media types that the row of the `Content-Type` header gives.
  private var contentTypes: [String] {
    let row = operation.parameters.first { $0.location == .header && $0.name.lowercased() == "content-type" }
    let text = row?.summary ?? ""
    let types = MediaTypePhrase.types(in: text)
    // "The type of the content, text/plain for example" states none.
    return types.first.map { text.lowercased().hasPrefix($0) } ?? false ? types : []
  }

  private mutating func readResponses(_ examples: ExamplesReader) {
    var reader = ResponseReader(page: page.path, trace: trace)
    for section in sections[.response, default: []] { reader.read(section) }
    var responses = reader.responses
    doubts = StatusCheck.findings(responses, examples.responses)
    let success = examples.responses.first { ($0.status ?? 0) < 400 && $0.status != nil }
    if !responses.contains(where: { $0.response.status < 400 }) {
      if let success, let status = success.status {
        responses.insert(
          ResponseFacts(response: Response(status: status), type: reader.typeWithoutStatus, location: success.location),
          at: 0)
      } else {
        report(
          PageRules.noSuccessStatus, facts.location,
          "no status code; expected one in the Response section, such as \"returns a `200 OK` response code\"")
      }
    }
    var witnesses = ResponseWitnesses(page: page.path, requests: operation.requests, examples: examples.responses)
    for index in responses.indices { witnesses.weigh(&responses[index]) }
    diagnostics += witnesses.diagnostics
    for facts in responses {
      let type = facts.type.map { ", \($0.text)" } ?? ""
      trace.note(
        fact: "response \(facts.response.status)\(type)", at: facts.location, by: ReadingRules.responseText)
    }
    facts.responses = responses
  }

  // MARK: Names

  /// The names that this page spells in camel case: labels of links to types, types of rows, and parts of its paths.
  private func spellings() -> [String] {
    var result = Set<String>()
    for block in page.root.allBlocks {
      guard case .paragraph(let text) = block.kind else { continue }
      for link in text.links where LinkTarget(link.destination, on: page.path).isResource {
        result.formUnion(link.text.parts(at: UInt8(ascii: ".")).map(String.init).filter(TypeGrammar.isTypeName))
      }
    }
    return result.filter { $0 != $0.lowercased() }.sorted()
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
