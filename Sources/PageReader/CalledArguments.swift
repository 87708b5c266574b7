import APISchema
import Diagnostics

/// The arguments with which examples call the last segment of a request line that has none.
enum CalledArguments {
  /// Makes parameters that no request line has arguments of a function, where an example so uses them.
  ///
  /// - Returns: the names of these parameters.
  static func move(
    in parameters: inout [Parameter], requests: [RequestLine], targets: [PageDetails.ExampleTarget]
  ) -> [String] {
    let arguments = names(in: targets, calling: requests)
    if arguments.isEmpty { return [] }
    let placed = Set(requests.flatMap { PathParameters.names(in: $0.path) }.map { $0.lowercased() })
    var moved: [String] = []
    for index in parameters.indices where [.path, .query].contains(parameters[index].location) {
      let name = parameters[index].name.lowercased()
      guard arguments.contains(name), !placed.contains(name) else { continue }
      parameters[index].location = .function
      moved.append(parameters[index].name)
    }
    return moved
  }

  /// In small letters.
  private static func names(
    in targets: [PageDetails.ExampleTarget], calling requests: [RequestLine]
  ) -> Set<String> {
    let calls = targets.filter { $0.target.hasByte(UInt8(ascii: "(")) }
    if calls.isEmpty { return [] }
    let ends = Set(requests.compactMap { $0.path.parts(at: UInt8(ascii: "/")).last?.asciiLowercased() })
    var result = Set<String>()
    for target in calls {
      guard case .success(let path) = PathText.normalized(target.target),
        let call = path.parts(at: UInt8(ascii: "/")).last, let open = call.firstIndex(of: "("),
        ends.contains(call[..<open].asciiLowercased())
      else { continue }
      result.formUnion(PathParameters.arguments(in: path).map { $0.lowercased() })
    }
    return result
  }
}
