import APISchema
import Diagnostics
import JSONValue
import MarkdownSyntax

/// The request bodies of an operation.
extension OperationPageReader {
  mutating func readBody(_ examples: ExamplesReader) {
    guard hasBodyMethod else { return }
    for section in sections[.body, default: []] {
      var reader = BodySectionReader(page: page.path, trace: trace)
      reader.contentTypes = contentTypes
      reader.read(section, hasBody: true)
      diagnostics += reader.diagnostics
      facts.bodies += reader.bodies
      inferBody(reader, section, examples)
    }
    if sections[.body] == nil { readBodyElsewhere(examples) }
  }

  /// The body of a page without a Request body section: a paragraph "In the request body, supply …" says its type, or
  /// else the first example has its properties.
  private mutating func readBodyElsewhere(_ examples: ExamplesReader) {
    for block in page.root.allBlocks {
      guard case .paragraph(let text) = block.kind, text.plain.lowercased().hasPrefix("in the request body, ") else {
        continue
      }
      var reader = BodySectionReader(page: page.path, trace: trace)
      reader.contentTypes = contentTypes
      reader.read(block)
      facts.bodies += reader.bodies
      if !facts.bodies.isEmpty { return }
    }
    guard let example = examples.requestBodies.first else { return }
    addInferredBody(ExampleBody(page: page.path, object: example.object, location: example.location).facts)
  }

  private mutating func addInferredBody(_ body: BodyFacts) {
    if body.properties.isEmpty { return }
    facts.bodies.insert(body, at: 0)
    report(
      PageRules.inferredBody, body.location,
      "no table lists the properties of the body; they are those of this example: "
        + body.properties.map(\.property.name).prefix(20).joined(separator: ", "))
  }

  /// A body of which only an example tells: its properties are those of the example, marked as inferred.
  private mutating func inferBody(_ reader: BodySectionReader, _ section: Section, _ examples: ExamplesReader) {
    let example = reader.shown ?? examples.requestBodies.first
    let inferred = example.map { ExampleBody(page: page.path, object: $0.object, location: $0.location).facts }
    guard !facts.bodies.contains(where: { $0.body.mediaType == Body().mediaType }),
      reader.isUnread || reader.statesNone,
      var inferred, !inferred.properties.isEmpty
    else {
      if reader.isUnread {
        report(
          PageRules.bodyNotStated, section.location,
          "no body could be read here; expected a table with the columns Property, Type and Description, "
            + "a link to the body's type, or \"Don't supply a request body\"")
      }
      if let example { unnest(example.object, example.location) }
      return
    }
    if reader.statesNone { inferred.body.required = false }
    addInferredBody(inferred)
  }

  /// Rows that belong to an inner object, by the example: the body has that object instead.
  private mutating func unnest(_ example: JSONObject, _ location: SourceLocation) {
    guard let index = facts.bodies.firstIndex(where: { !$0.properties.isEmpty }), facts.bodies.count == 1,
      let outer = ExampleBody(page: page.path, object: example, location: location)
        .outer(of: facts.bodies[index].properties)
    else { return }
    report(
      PageRules.nestedRows, facts.bodies[index].location,
      "by the example, these rows belong to the object \"\(outer.property.name)\"; the body has that object")
    facts.bodies[index].properties = [outer]
    facts.bodies[index].type = nil
  }

  /// The media types that the row of the `Content-Type` header gives.
  private var contentTypes: [String] {
    let row = operation.parameters.first { $0.location == .header && $0.name.lowercased() == "content-type" }
    let text = row?.summary ?? ""
    let types = MediaTypePhrase.types(in: text)
    // "The type of the content, text/plain for example" states none.
    return types.first.map { text.lowercased().hasPrefix($0) } ?? false ? types : []
  }
}
