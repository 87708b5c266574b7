import APISchema

/// A request line that stands outside the pages, read like one of theirs.
package enum WrittenRequest {
  /// An operation of one request line with the parameters of its path; `nil` where the text is no request line.
  package static func operation(id: String, page: String, line: String) -> Operation? {
    guard let (method, target) = RequestLineReader.method(of: line.trimmed()),
      case .success(let path) = PathText.normalized(String(target))
    else { return nil }
    var operation = Operation(id: id, title: id, page: page)
    operation.requests = [RequestLine(method: method, path: path)]
    let type = TypeReference(PrimitiveType.string.rawValue)
    operation.parameters =
      (PathParameters.names(in: path) + PathParameters.alternateKeys(in: path)).map {
        Parameter(name: $0, location: .path, type: type, required: true)
      }
      + PathParameters.arguments(in: path).map { Parameter(name: $0, location: .function, type: type, required: true) }
    return operation
  }
}
