import APISchema

/// The arguments of a function that a page lists in a table and leaves out of its request lines.
struct CallArguments {
  /// In the order of the page's examples, then by name.
  private let parameters: [Parameter]

  init(of operation: Operation, paths: [[PathSegment]]) {
    let placed = Set(paths.joined().flatMap(\.arguments).map { $0.name.lowercased() })
    let targets = operation.examples.map { ($0.request ?? "").prefix { $0 != "\n" && $0 != "?" } }
    func place(_ parameter: Parameter) -> Int {
      for target in targets {
        let parts = target.split { "(,)".contains($0) }
        if let index = parts.firstIndex(where: { $0.drop { $0 == " " }.hasPrefix(parameter.name + "=") }) {
          return index
        }
      }
      return Int.max
    }
    parameters =
      operation.parameters
      .filter { $0.location == .function && PathText.isName($0.name) && !placed.contains($0.name.lowercased()) }
      .map { (place($0), $0) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.name.precedes($1.1.name) }
      .map(\.1)
  }

  /// The paths of a request line with arguments: all of them, and those that are not optional.
  func calls(of request: RequestLine, _ segments: [PathSegment]) -> [[PathSegment]] {
    guard request.method == "GET", !parameters.isEmpty, case .literal(let text)? = segments.last,
      !PathSegment.isSystemResource(text)
    else { return [] }
    let name = PathSegment.name(ofLiteral: text, keepingMarks: true)
    let needed = parameters.filter { $0.required != false }
    let lists = needed.isEmpty || needed.count == parameters.count ? [parameters] : [needed, parameters]
    return lists.map { segments.dropLast() + [.function(name, $0.map(Self.argument))] }
  }

  private static func argument(_ parameter: Parameter) -> PathArgument {
    PathArgument(
      name: parameter.name, placeholder: parameter.name, quoted: parameter.type.name == PrimitiveType.string.rawValue)
  }
}
