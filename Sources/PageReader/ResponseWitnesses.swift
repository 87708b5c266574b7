import APISchema
import Diagnostics

/// Holds what the prose says of a response's body against the example's annotation, the example itself and the path.
struct ResponseWitnesses {
  let page: String
  let requests: [RequestLine]
  let examples: [ResponseExample]
  private(set) var diagnostics: [Diagnostic] = []

  init(page: String, requests: [RequestLine], examples: [ResponseExample]) {
    self.page = page
    self.requests = requests
    self.examples = examples
  }

  mutating func weigh(_ facts: inout ResponseFacts) {
    let status = facts.response.status
    guard status < 300, status != 204 else { return }
    let candidates = examples.filter { $0.status == status || ($0.status ?? 600) < 300 }
    if let example = candidates.first(where: { $0.status == status }) ?? candidates.first {
      let prose = facts.type
      weighType(&facts, example)
      weighCollection(&facts, example, prose: prose)
    }
    facts.response.mediaType = facts.response.mediaType ?? facts.type?.responseMediaType
  }

  /// The type: prose first, unless it names a primitive type and the example shows objects.
  private mutating func weighType(_ facts: inout ResponseFacts, _ example: ResponseExample) {
    let grammar = TypeGrammar(page: page)
    let mention = example.typeName.flatMap { grammar.read(name: $0, location: example.location) }
    if let mention {
      if let stated = facts.type {
        if Self.agree(stated, mention) { return }
        let isRefuted = Self.isPrimitive(stated) && !Self.isPrimitive(mention) && example.showsObjects
        report(
          PageRules.responseTypeConflict, example.location,
          "the response section names \(Self.label(stated)), the example's annotation \(Self.label(mention)); "
            + (isRefuted ? "the example shows objects, so the annotation counts" : "the section counts"))
        if isRefuted { facts.type = mention }
      } else if facts.response.status != 202 || example.body != nil {
        facts.type = mention
      }
    }
    if facts.type == nil, let name = example.body?["@odata.type"]?.string, !example.hasArray {
      facts.type = grammar.read(name: name, location: example.location)
    }
  }

  /// Whether the body is a collection: each witness has a voice, and where they are equally many for and against, it is.
  private mutating func weighCollection(_ facts: inout ResponseFacts, _ example: ResponseExample, prose: TypeMention?) {
    guard let type = facts.type else { return }
    var voices: [(witness: String, isCollection: Bool)] = []
    if let prose { voices.append(("the response section", prose.collection)) }
    if example.isCollection || example.typeName?.lowercased().hasPrefix("collection(") ?? false {
      voices.append(("the annotation", true))
    } else if example.deniesCollection {
      voices.append(("the annotation", false))
    }
    if example.hasArray {
      voices.append(("the example", true))
    } else if let object = example.body?.object, !object.members.isEmpty {
      voices.append(("the example", false))
    }
    if !requests.isEmpty, requests.allSatisfy(Self.endsWithKey) {
      voices.append(("the path", false))
    }
    let inFavour = voices.filter(\.isCollection)
    let against = voices.filter { !$0.isCollection }
    if inFavour.isEmpty && against.isEmpty { return }
    facts.type?.collection = !inFavour.isEmpty && inFavour.count >= against.count
    guard !inFavour.isEmpty, !against.isEmpty else { return }
    let names = { (list: [(witness: String, isCollection: Bool)]) in list.map(\.witness).joined(separator: ", ") }
    report(
      PageRules.responseCollectionConflict, example.location,
      "one or several \(Self.label(type)): \(names(inFavour)) for a collection, \(names(against)) against; "
        + "read as \(facts.type?.collection ?? false ? "a collection" : "one")")
  }

  /// `GET /users/{id}`: a key of the collection comes last.
  private static func endsWithKey(_ request: RequestLine) -> Bool {
    request.method == "GET" && request.path.hasSuffix("}") && !request.path.contains("?")
      && request.path.parts(at: UInt8(ascii: "/")).last?.hasPrefix("{") ?? false
  }

  private static func isPrimitive(_ mention: TypeMention) -> Bool {
    if case .primitive(let type) = mention.core { type != .stream } else { false }
  }

  private static func agree(_ left: TypeMention, _ right: TypeMention) -> Bool {
    guard case .named(let a, _, _) = left.core, case .named(let b, _, _) = right.core else {
      return left.core == right.core
    }
    return a.parts(at: UInt8(ascii: ".")).last?.lowercased() == b.parts(at: UInt8(ascii: ".")).last?.lowercased()
  }

  private static func label(_ mention: TypeMention) -> String {
    switch mention.core {
    case .named(let name, _, _): name
    case .primitive(let primitive): primitive.rawValue
    case .untyped: "untyped JSON"
    case .either(let mentions): mentions.map(label).joined(separator: " or ")
    case .unknown(let text): text
    }
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
