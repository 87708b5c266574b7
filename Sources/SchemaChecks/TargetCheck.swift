import APISchema
import Diagnostics
import MarkdownSyntax
import PageReader

/// Request examples that no request line of their page gives.
enum TargetCheck {
  static func findings(_ pages: [PageFacts], _ schema: Schema) -> [Diagnostic] {
    let operations = Dictionary(schema.operations.map { ($0.page, $0) }) { first, _ in first }
    var result: [Diagnostic] = []
    for page in pages {
      guard let targets = page.details?.targets, !targets.isEmpty, let operation = operations[page.page],
        !operation.requests.isEmpty
      else { continue }
      let routes = operation.requests.map { (method: $0.method, pattern: RoutePattern($0.path)) }
      let arguments = Set(
        operation.parameters.filter { $0.location == .function }.map { $0.name.lowercased() })
      for target in targets {
        let version = PagePath.version(of: page.page)
        guard let fault = fault(of: target, routes, arguments: arguments, version: version) else { continue }
        result.append(
          Diagnostic(rule: CheckRules.exampleTarget, location: target.location, message: fault, fact: operation.id))
      }
    }
    return result
  }

  private static func fault(
    of target: PageDetails.ExampleTarget, _ routes: [(method: String, pattern: RoutePattern)], arguments: Set<String>,
    version: String?
  ) -> String? {
    let url = ExampleURL(target.target)
    let path = url.path
    let line = "\(target.method) \(path.prefix(200)): "
    var matching = routes.filter { $0.pattern.matches(path) }
    // A function whose arguments stand in a table only.
    if matching.isEmpty, let name = url.path(withoutArguments: arguments) {
      matching = routes.filter { $0.pattern.matches(name) }
    }
    if matching.isEmpty {
      return line + "no request line of the page has such a path"
    }
    guard matching.contains(where: { $0.method == target.method }) else {
      return line + "the method of the request line is \(matching[0].method)"
    }
    if let version, let other = url.version, other != version {
      return line + "the example goes to the version \(other), and the page's is \(version)"
    }
    if url.hasEmptyItem { return line + "the query has two marks in a row" }
    if let option = url.emptyOption { return line + "the query option \(option.prefix(80)) has no value" }
    return nil
  }
}

/// What the URL of an example says, without scheme, host and query.
struct ExampleURL {
  /// As written; `nil` where there is none.
  private(set) var version: String?
  /// With a slash at the beginning and none at the end.
  private(set) var path: String
  /// A system query option without an equals sign.
  private(set) var emptyOption: String?
  /// `?&`, or `&&`.
  private(set) var hasEmptyItem = false

  init(_ target: String) {
    var text = Substring(target)
    if let end = text.firstRange(of: " HTTP/") { text = text[..<end.lowerBound] }
    if let query = text.firstIndex(of: "?") {
      hasEmptyItem = text[query...].contains("&&") || text[query...].hasPrefix("?&")
      emptyOption = text[text.index(after: query)...].split(separator: "&")
        .first { $0.hasPrefix("$") && !$0.contains("=") }.map(String.init)
      text = text[..<query]
    }
    if text.lowercased().hasPrefix("http"), let scheme = text.firstRange(of: "://") {
      let authority = text[scheme.upperBound...]
      text = authority.firstIndex(of: "/").map { authority[$0...] } ?? ""
    }
    var segments = text.split(separator: "/").map(String.init)
    if let first = segments.first, Self.isVersion(first) {
      version = first
      segments.removeFirst()
    }
    path = "/" + segments.joined(separator: "/").trimmed()
  }

  /// The path of a call at its end without the arguments, if it has no others than the given ones, in small letters.
  func path(withoutArguments known: Set<String>) -> String? {
    guard path.last == ")", let open = path.lastIndex(of: "(") else { return nil }
    let names = path[path.index(after: open)...].dropLast().split(separator: ",").map { argument in
      argument.prefix { $0 != "=" }.trimmed().lowercased()
    }
    return names.isEmpty || !known.isSuperset(of: names) ? nil : String(path[..<open])
  }

  private static func isVersion(_ segment: String) -> Bool {
    let lower = segment.lowercased()
    return lower == "beta" || (lower.hasPrefix("v") && lower.dropFirst().first?.isNumber ?? false)
  }
}
