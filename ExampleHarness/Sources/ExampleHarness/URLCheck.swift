import DocwrightRuntime

/// Gives the URLs of request examples to the builders whose paths they have, and takes the URLs of these.
final class URLCheck {
  private struct Builder {
    var route: Route
    var pattern: RoutePattern
    /// What each argument looks like where the example has no value of its type.
    var markers: [String]
  }

  private let builders: [String: [Builder]]
  private let all: [Builder]
  private let baseURL: String
  private var ofOtherPages = 0
  private var typedOptions = 0
  private var otherOptions = 0
  private var otherCase = 0

  init(routes: [Route], baseURL: String) {
    self.baseURL = baseURL
    all = routes.map { route in
      let probe = RouteCall(baseURL: "", texts: nil)
      let url = route.call(probe)
      return Builder(
        route: route, pattern: RoutePattern(method: probe.method, path: url, markers: probe.markers),
        markers: probe.markers)
    }
    builders = Dictionary(grouping: all) { $0.route.operation }
  }

  var notes: String {
    "  \(ofOtherPages) by the builder of another page, \(otherCase) in other letter case\n"
      + "  \(typedOptions) query options set by their own accessors, \(otherOptions) by name"
  }

  func problems(_ request: Message, of operation: String) -> [Problem] {
    let line = request.firstLine.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    guard line.count == 2 else { return [Problem(kind: .noRoute, place: request.firstLine, detail: "no target")] }
    let url = URLText(line[1])
    let place = "\(line[0]) \(url.path.prefix(200))"
    var other: String?
    for (builders, isOwn) in [(self.builders[operation] ?? [], true), (all, false)] {
      for builder in builders where builder.pattern.method == line[0] {
        guard let result = attempt(builder, url) else { continue }
        if result == .same || result == .otherCase {
          if !isOwn { ofOtherPages += 1 }
          if result == .otherCase { otherCase += 1 }
          return []
        }
        if case .other(let text) = result, other == nil { other = text }
      }
    }
    if let other { return [Problem(kind: .otherURL, place: place, detail: "\(line[1]) | \(other)")] }
    return [Problem(kind: .noRoute, place: place, detail: "")]
  }

  private enum Outcome: Equatable {
    case same
    case otherCase
    case other(String)
  }

  /// - Returns: `nil` where the builder has another path.
  private func attempt(_ builder: Builder, _ url: URLText) -> Outcome? {
    let path = Self.withoutBlanks(URLText.canonical(url.path))
    guard let texts = builder.pattern.arguments(in: path) else { return nil }
    let items = url.items
    let call = RouteCall(baseURL: baseURL, texts: texts.map(Self.unquoted), query: items)
    let built = builder.route.call(call)
    // The example has a word in place of a value that is no text: nothing can be compared there.
    var expected = (url.base ?? baseURL) + path
    if let query = url.query { expected += URLText.canonical("?" + query) }
    for (index, text) in texts.enumerated() where call.unread.contains(Self.unquoted(text)) {
      expected = Self.replacing(text, with: builder.markers[index], in: expected)
    }
    let actual = URLText.canonical(built)
    typedOptions += call.typedOptions
    otherOptions += items.count - call.typedOptions
    if actual == expected { return .same }
    return actual.lowercased() == expected.lowercased() ? .otherCase : .other(actual)
  }

  private static func replacing(_ text: String, with other: String, in url: String) -> String {
    guard let range = url[...].range(of: text) else { return url }
    return url[..<range.lowerBound] + other + url[range.upperBound...]
  }

  /// A path without the blanks behind the commas of its arguments.
  private static func withoutBlanks(_ path: String) -> String {
    guard let open = path.firstIndex(of: "(") else { return path }
    var result = String(path[..<open])
    var isQuoted = false
    for character in path[open...] {
      if character == "'" { isQuoted.toggle() }
      if character == " ", !isQuoted, result.last == "," { continue }
      result.append(character)
    }
    return result
  }

  /// The value of an argument: quotes in it are doubled in a URL.
  private static func unquoted(_ text: String) -> String {
    var result = ""
    var wasQuote = false
    for character in URLText.decoded(text) {
      if character == "'", wasQuote {
        wasQuote = false
        continue
      }
      wasQuote = character == "'"
      result.append(character)
    }
    return result
  }
}
