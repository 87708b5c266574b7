import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// A response example with what its annotation says.
struct ResponseExample {
  var status: Int?
  var typeName: String?
  /// What the annotation says in so many words; `nil` where it doesn't.
  var collectionFlag: Bool?
  /// The body, where it is JSON.
  var body: JSONValue?
  var location: SourceLocation

  var isCollection: Bool { collectionFlag == true }
  var deniesCollection: Bool { collectionFlag == false }
  /// Whether the body is the list of a collection.
  var hasArray: Bool { body?["value"]?.array != nil }
  /// Whether the body, or each element of its list, is an object.
  var showsObjects: Bool {
    guard let list = body?["value"]?.array else { return body?["value"] == nil && body?.object != nil }
    return !list.isEmpty && list.allSatisfy { $0.object != nil }
  }
}

/// Pairs request and response examples by their order and shape.
struct ExamplesReader {
  var examples: [Example] = []
  var responses: [ResponseExample] = []
  /// The bodies of request examples that are JSON objects.
  var requestBodies: [(object: JSONObject, location: SourceLocation)] = []
  /// All bodies that are JSON, with their texts.
  private(set) var bodies: [PageDetails.ExampleJSON] = []
  /// The first lines of all requests.
  private(set) var targets: [PageDetails.ExampleTarget] = []
  var diagnostics: [Diagnostic] = []
  private let isVersioned: Bool
  /// Whether the last request went to another host, so that the response after it is none of the operation.
  private var isElsewhere = false
  private let trace: ReadingTrace

  /// - Parameter version: that of the page's folder.
  init(version: String?, trace: ReadingTrace) {
    isVersioned = version != nil
    self.trace = trace
  }

  mutating func read(_ section: Section) {
    var annotation: JSONObject?
    isElsewhere = false
    for block in section.readableBlocks {
      switch block.kind {
      case .comment(let comment):
        annotation = comment.annotation ?? annotation
        if let kind = comment.annotation?["blockType"]?.string, ["request", "response"].contains(kind) {
          trace.note(block: block.location, ReadingRules.exampleAnnotation)
        }
      case .code(let code):
        add(code, annotation: annotation, at: block.location)
        annotation = nil
      default: continue
      }
    }
  }

  /// The `@odata.type` that the bodies of all requests have, if they have one and the same.
  var sentType: String? {
    guard let first = requestBodies.first, let name = first.object["@odata.type"]?.string,
      requestBodies.allSatisfy({ $0.object["@odata.type"]?.string == name })
    else { return nil }
    trace.note(fact: "the body sends the type \(name)", at: first.location, by: ReadingRules.exampleBodyType)
    return name
  }

  private mutating func add(_ code: CodeBlock, annotation: JSONObject?, at block: SourceLocation) {
    let text = code.text.trimmed()
    let kind = annotation?["blockType"]?.string
    if let (method, rest) = RequestLineReader.method(of: text) {
      let target = Substring(rest.utf8.prefix { $0 != 0x0A })
      isElsewhere = isVersioned && PathText.isElsewhere(target)
      if isElsewhere {
        trace.note(block: block, IgnoringRules.exampleElsewhere)
        return
      }
      trace.note(block: block, ReadingRules.exampleRequest)
      targets.append(
        .init(method: method, target: target.trimmed(), location: Self.location(of: text, in: code)))
      examples.append(Example(request: text))
      if let object = body(of: text, isJSON: false, code, isRequest: true)?.object {
        requestBodies.append((object, code.contentLocation))
      }
    } else if isElsewhere, text.hasPrefix("HTTP/") || kind == "response" {
      trace.note(block: block, IgnoringRules.exampleElsewhere)
    } else if text.hasPrefix("HTTP/") || kind == "response" {
      trace.note(block: block, ReadingRules.exampleResponse)
      addResponse(text, code, annotation)
    } else if code.info == "json", let last = responses.indices.last, responses[last].body == nil {
      // Status line and body in two blocks.
      trace.note(block: block, ReadingRules.exampleResponse)
      responses[last].body = body(of: text, isJSON: true, code, status: responses[last].status)
      if let example = examples.indices.last, let head = examples[example].response {
        examples[example].response = head + "\n\n" + text
      }
    }
  }

  private mutating func addResponse(_ text: String, _ code: CodeBlock, _ annotation: JSONObject?) {
    if let last = examples.indices.last, examples[last].response == nil {
      examples[last].response = text
    } else {
      examples.append(Example(response: text))
    }
    var status: Int?
    if text.hasPrefix("HTTP/") {
      let words = text.utf8.prefix { $0 != 0x0A }.split(separator: 0x20)
      status = words.count > 1 ? Int(Substring(words[1].prefix(3))) : nil
    }
    let name = annotation?["@odata.type"]?.string ?? annotation?["@type"]?.string
    let flag = annotation?["isCollection"]
    let isCollection = flag?.bool ?? flag?.string.map { $0.lowercased() == "true" }
    responses.append(
      ResponseExample(
        status: status, typeName: name, collectionFlag: isCollection,
        body: body(of: text, isJSON: !text.hasPrefix("HTTP/"), code, status: status), location: code.contentLocation))
  }

  /// The JSON after the blank line that ends an HTTP message's header section.
  private mutating func body(
    of text: String, isJSON: Bool, _ code: CodeBlock, isRequest: Bool = false, status: Int? = nil
  ) -> JSONValue? {
    let location = code.contentLocation
    var content = text[...]
    if !isJSON {
      guard let blank = text.firstRange(of: "\n\n") else { return nil }
      content = text[blank.upperBound...]
    }
    let json = content.trimmed()
    guard json.hasPrefix("{") || json.hasPrefix("[") else { return nil }
    do {
      let value = try JSONParser.parse(json, options: [.allowComments, .allowTrailingCommas])
      notePlaceholders(in: value, at: location)
      bodies.append(
        .init(
          isRequest: isRequest, status: status, value: value, text: json, location: Self.location(of: json, in: code)))
      return value
    } catch {
      diagnostics.append(
        Diagnostic(
          rule: PageRules.malformedExample, location: location, message: "the example's body is not JSON: \(error)"))
      return nil
    }
  }

  /// Where a part of a code block begins.
  private static func location(of part: String, in code: CodeBlock) -> SourceLocation {
    var location = code.contentLocation
    guard let range = code.text.firstRange(of: part) else { return location }
    let above = code.text[..<range.lowerBound].utf8
    location.line += above.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    location.column += above.reversed().prefix { $0 != 0x0A }.count
    return location
  }

  private mutating func notePlaceholders(in value: JSONValue, at location: SourceLocation) {
    guard let text = ExampleType.firstPlaceholder(in: value, depth: 0) else { return }
    diagnostics.append(
      Diagnostic(
        rule: PageRules.placeholderValue, location: location,
        message: "the example names types in place of values, such as \"\(text)\""))
  }
}
