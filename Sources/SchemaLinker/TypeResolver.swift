import APISchema
import Diagnostics
import MarkdownSyntax
import PageReader

/// Turns mentions of types into references to what the pages document.
struct TypeResolver {
  let index: TypeIndex
  /// The documented base of each type.
  private var bases: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
  private let suggestions: SuggestedNames

  init(index: TypeIndex) {
    self.index = index
    suggestions = SuggestedNames((index.shortNames + PrimitiveType.allCases.map(\.rawValue)).sorted())
  }

  /// Makes the bases known by which alternatives are read.
  mutating func addBases(of types: [TypeFacts]) {
    for facts in types {
      let namespace = facts.type.name.lastIndex(of: ".").map { String(facts.type.name[..<$0]) } ?? "microsoft.graph"
      if let base = facts.base { bases[facts.type.name] = name(of: base, in: namespace) }
    }
  }

  /// The reference for a mention; untyped, with a diagnostic, where no page documents the type.
  mutating func resolve(_ mention: TypeMention, in namespace: String) -> TypeReference {
    if let name = name(of: mention, in: namespace) { return TypeReference(name, collection: mention.collection) }
    if case .either(let mentions) = mention.core {
      report(
        LinkRules.noSharedBase, mention.location,
        "\(mentions.map(\.text).joined(separator: " or ")) have no documented base in common; read as untyped JSON")
    }
    // "Json" says untyped, unless a page documents a type of that name.
    if case .named(let label, _, _) = mention.core, label.lowercased() != "json" {
      let near = suggestions.nearest(to: TypeIndex.last(label))
      report(
        LinkRules.unknownType, mention.location,
        "no page documents the type \"\(label)\"\(near.map(Diagnostic.question) ?? ""); read as untyped JSON",
        suggestion: near)
    }
    return TypeReference(TypeReference.untypedName, collection: mention.collection)
  }

  /// The name that a mention stands for; `nil` where no page documents it.
  mutating func name(of mention: TypeMention, in namespace: String) -> String? {
    switch mention.core {
    case .primitive(let primitive): return primitive.rawValue
    case .untyped, .unknown: return TypeReference.untypedName
    case .either(let mentions): return sharedBase(of: mentions, in: namespace)
    case .named(let label, let page, let fragment):
      let byName = index.named(label, in: namespace)
      guard let page, let byTarget = index.target(page: page, fragment: fragment) else { return byName }
      guard let byName, byName != byTarget else { return byTarget }
      // A label that names another documented enumeration says more than a link to a page of many.
      let winner = index.enums.contains(byName) && !index.enums.contains(byTarget) ? byName : byTarget
      report(
        LinkRules.linkLabelDiffers, mention.location,
        "the link says \(byName) and leads to the page of \(byTarget); \(winner) counts")
      return winner
    }
  }

  /// The nearest type that all of some types are or inherit from.
  private mutating func sharedBase(of mentions: [TypeMention], in namespace: String) -> String? {
    var shared: [String]?
    for mention in mentions {
      guard var name = name(of: mention, in: namespace) else { return nil }
      var chain = [name]
      while let base = bases[name], !chain.contains(base) {
        chain.append(base)
        name = base
      }
      shared = shared?.filter(chain.contains) ?? chain
    }
    return shared?.first
  }

  private mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String, suggestion: String? = nil) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message, suggestion: suggestion))
  }
}
