import DocwrightRuntime

/// The generated code of a reference, held against the examples of its pages.
public final class Harness {
  private var responses: [String: Any.Type] = [:]
  private var bodies: [String: [any Sendable.Type]] = [:]
  private var routes: [Route] = []
  private let baseURL: String
  private let types: ModelTypes
  private let lists = PropertyLists()
  private var subtypes: [String: [any ExampleModel.Type]] = [:]

  /// - Parameter baseURL: the URL of the API, its version included.
  public init(baseURL: String, types: ModelTypes) {
    self.baseURL = baseURL
    self.types = types
  }

  /// An operation with the bodies that it may have.
  public func add<Operation: APIOperation>(_ type: Operation.Type, bodies: [any Sendable.Type] = []) {
    responses[Operation.id] = Operation.Response.self
    self.bodies[Operation.id] = bodies
  }

  /// A type of the reference.
  public func add(model type: any ExampleModel.Type) {
    guard let base = type.exampleBase else { return }
    subtypes[base.descriptor.typeName, default: []].append(type)
  }

  /// Builders of requests.
  public func add(routes: [Route]) {
    self.routes += routes
  }

  /// Checks all examples and prints what came of it.
  ///
  /// - Returns: whether every example passed or is explained by a finding.
  public func run(schema: String, lint: String) throws -> Bool {
    let reference = try Reference(schema: schema, lint: lint)
    var responses = Tally("responses")
    var requests = Tally("request bodies")
    var urls = Tally("request URLs")
    let urlCheck = URLCheck(routes: routes, baseURL: baseURL)
    let requestCheck = RequestCheck(lists: lists, openTypes: reference.openTypes, types: types, subtypes: subtypes)
    for example in reference.examples {
      let findings = reference.findings[example.page] ?? []
      if let response = example.response, let json = response.json, response.status.map({ $0 < 300 }) ?? true,
        let type = self.responses[example.operation]
      {
        var check = ResponseCheck(lists: lists)
        check.check(json, as: type)
        responses.count(example, check.problems, findings)
      }
      guard let request = example.request, !request.firstLine.isEmpty else { continue }
      if let json = request.json {
        requests.count(example, requestCheck.problems(json, bodies[example.operation] ?? []), findings)
      }
      urls.count(example, urlCheck.problems(request, of: example.operation), findings)
    }
    for tally in [responses, requests, urls] { print(tally.text) }
    print(urlCheck.notes)
    return [responses, requests, urls].allSatisfy { $0.unexplained.isEmpty }
  }
}

/// What came of the examples of one kind.
struct Tally {
  private let title: String
  private var passed = 0
  private var total = 0
  private var explained: [String: Int] = [:]
  private(set) var unexplained: [String] = []

  init(_ title: String) {
    self.title = title
  }

  mutating func count(_ example: Reference.Example, _ problems: [Problem], _ findings: [Reference.Finding]) {
    total += 1
    if problems.isEmpty {
      passed += 1
      return
    }
    let left = problems.filter { problem in !findings.contains { problem.isExplained(by: $0) } }
    guard let first = left.first else {
      let rules = Set(problems.map { problem in findings.first { problem.isExplained(by: $0) }?.rule ?? "" })
      explained[rules.sorted().joined(separator: ", "), default: 0] += 1
      return
    }
    unexplained.append("\(example.page): \(first)" + (left.count > 1 ? " and \(left.count - 1) more" : ""))
  }

  var text: String {
    let share = total == 0 ? 100 : Double(passed) * 100 / Double(total)
    let percent = "\(Int(share)).\(Int(share * 100) % 100 / 10)\(Int(share * 100) % 10)"
    var lines = ["\(title): \(passed) of \(total) pass (\(percent) %)"]
    for (rules, count) in explained.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  \(count) explained by \(rules)")
    }
    lines.append("  \(unexplained.count) unexplained")
    return (lines + unexplained.map { "    " + $0 }).joined(separator: "\n")
  }
}

extension Problem: CustomStringConvertible {
  public var description: String { "\(kind.rawValue) \(place) \(detail.prefix(300))" }

  /// Whether a finding says what is wrong: by its rule, and the name of the property or the request line in its message.
  func isExplained(by finding: Reference.Finding) -> Bool {
    guard rules.contains(finding.rule) else { return false }
    switch kind {
    case .shape, .otherJSON: return true
    case .noRoute, .otherURL: return finding.message.hasPrefix(place + ":")
    case .wrongType, .limit, .unknownKey, .missing:
      if finding.rule == "example-shape" { return true }
      let name = place.split(separator: ".").last.map { $0.prefix { $0 != "[" } } ?? ""
      return finding.message.split { !($0.isLetter || $0.isNumber || "_-.".contains($0)) }.contains(name)
    }
  }
}
