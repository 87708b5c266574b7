/// Writes the method that makes the request of an operation, each part when a template asks for it.
struct MethodWriter {
  let method: PathMethod
  /// All methods that this one stands for: pages whose requests differ in nothing.
  let alike: [PathMethod]
  let access: String

  var doc: DocText {
    var doc = DocText(indent: 2)
    var seen: Set<String> = []
    for other in alike where seen.insert(other.operation.operation.id).inserted {
      let title = DocMarkup.escapedStart(Sentences.clean(DocMarkup.escaped(other.operation.operation.title)))
      let end = title.hasSuffix(".") ? " " : ". "
      doc.add(line: title + end + "See ``\(other.operation.name.text)``.")
    }
    return doc
  }

  var head: FunctionLayout {
    FunctionLayout(
      head: access + "func " + method.name.text,
      parameters: parameters,
      result: ("APIRequest", method.operation.name.text),
      indent: 2
    )
  }

  var body: Expression { .call("APIRequest", arguments) }

  /// The function that makes a `URLRequest` at once.
  var requestHead: FunctionLayout {
    FunctionLayout(
      head: access + "func " + method.name.text,
      parameters: parameters + [FunctionParameter("query", type: "[URLQueryItem]", value: "[]")],
      result: ("URLRequest", nil),
      indent: 2,
      isThrowing: true
    )
  }

  var request: Expression {
    var arguments = arguments
    let path = arguments.remove(at: 1).value
    arguments[0].value = .string(method.httpMethod)
    arguments.append(.init(label: "query", value: .code("query")))
    return .call("try " + path.flat + ".request", arguments)
  }

  private var parameters: [FunctionParameter] {
    guard let body = method.body else { return [] }
    guard let mediaType = body.binaryMediaType else { return [FunctionParameter("_ body", type: body.type)] }
    // Where pages or bodies differ, the caller says which it is.
    let isExact = alike.allSatisfy { $0.body?.binaryMediaType == mediaType } && !mediaType.contains("*")
    let value = isExact ? StringLiteral(mediaType).text : nil
    return [
      FunctionParameter("_ content", type: "Binary"), FunctionParameter("contentType", type: "String", value: value),
    ]
  }

  private var arguments: [Expression.Argument] {
    var arguments: [Expression.Argument] = [
      .init(value: .code("." + method.httpMethod.lowercased())), .init(value: path),
    ]
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

  private var path: Expression {
    guard let tail = method.tail else { return .code("path") }
    return PathWriter.appended(tail, labels: [], types: ArgumentTypes())
  }
}
