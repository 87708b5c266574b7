/// Writes the method that makes the request of an operation.
struct MethodWriter {
  let method: PathMethod
  /// All methods that this one stands for: pages whose requests differ in nothing.
  let alike: [PathMethod]
  let access: String

  var view: PathMethodView {
    var doc = DocText(indent: 2)
    var seen: Set<String> = []
    for other in alike where seen.insert(other.operation.operation.id).inserted {
      let title = Sentences.clean(other.operation.operation.title)
      let end = title.hasSuffix(".") ? " " : ". "
      doc.add(line: title + end + "See ``\(other.operation.name.text)``.")
    }
    let head = FunctionLayout(
      head: access + "func " + method.name.text,
      parameters: parameters,
      result: ("APIRequest", method.operation.name.text),
      indent: 2
    )
    return PathMethodView(
      doc: doc,
      head: SourceCode(head.text),
      body: SourceCode(Expression.call("APIRequest", arguments).laidOut(indent: 4, before: 4))
    )
  }

  private var parameters: [String] {
    guard let body = method.body else { return [] }
    guard let mediaType = body.binaryMediaType else { return ["_ body: \(body.type)"] }
    let isExact = !mediaType.contains("*") && mediaType.contains("/")
    let value = isExact ? " = " + StringLiteral(mediaType).text : ""
    return ["_ content: Binary", "contentType: String" + value]
  }

  private var arguments: [Expression.Argument] {
    var arguments: [Expression.Argument] = [.init(value: httpMethod), .init(value: path)]
    if let body = method.body {
      if body.binaryMediaType == nil {
        arguments.append(.init(label: "body", value: .code("body")))
      } else {
        arguments.append(.init(label: "content", value: .code("content")))
        arguments.append(.init(label: "contentType", value: .code("contentType")))
      }
    }
    return arguments
  }

  private var httpMethod: Expression {
    let name = method.httpMethod.lowercased()
    if ["get", "post", "patch", "put", "delete"].contains(name) { return .code("." + name) }
    return .call("HTTPMethod", [.init(label: "rawValue", value: .string(method.httpMethod))])
  }

  private var path: Expression {
    guard let tail = method.tail else { return .code("path") }
    return PathWriter.appended(tail, types: ArgumentTypes([]))
  }
}
