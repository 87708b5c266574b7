import APISchema
import Diagnostics

/// Which request lines of a page each case of its permissions is for.
struct PermissionRoutes {
  let lines: [RequestLine]

  /// The cases with the request lines that they are for, where the page says so: it names them, or each of its lines has
  /// a segment after which just one case is called, as `/chats/{id}/messages` has for "Permissions for chat".
  ///
  /// None where all cases have the same permissions.
  func settled(_ cases: [PermissionCase]) -> [PermissionCase] {
    guard Set(cases.map(\.permissions)).count > 1 else { return [] }
    var result = cases
    if cases.contains(where: { !$0.requests.isEmpty }) {
      for index in result.indices { result[index].requests = result[index].requests.compactMap(line) }
    } else if let routes = routesByName(cases) {
      for index in result.indices { result[index].requests = routes[index] }
    }
    return result
  }

  /// The line of the page that is the same route as a request, whatever their parameters are called.
  func line(like request: RequestLine) -> RequestLine? {
    let path = PathParameters.blanked(request.path)
    return lines.first { $0.method == request.method && PathParameters.blanked($0.path) == path }
  }

  private func routesByName(_ cases: [PermissionCase]) -> [[RequestLine]]? {
    let words = cases.map { Self.words($0.when ?? "") }
    var counts: [String: Int] = [:]
    for word in words.joined() { counts[word, default: 0] += 1 }
    let own = words.map { $0.filter { counts[$0] == 1 } }
    // "Other users" are not the signed-in one.
    let meIsUser = !words.contains { $0.contains("other") }
    var routes = [[RequestLine]](repeating: [], count: cases.count)
    for line in lines {
      var segments = Set(line.path.parts(at: UInt8(ascii: "/")).map { Self.singular($0.lowercased()) })
      if meIsUser, segments.contains("me") { segments.insert("user") }
      let matches = own.indices.filter { !own[$0].isDisjoint(with: segments) }
      guard matches.count == 1, let match = matches.first else { return nil }
      routes[match].append(line)
    }
    return routes.contains(where: \.isEmpty) ? nil : routes
  }

  private static func words(_ label: String) -> Set<String> {
    Set(label.split { !$0.isLetter }.map { singular($0.lowercased()) })
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }
}
