import Diagnostics

/// Reports what has no description: pages, and rows of property tables.
enum DescriptionCheck {
  /// - Parameter findings: about the page; a placeholder in place of a description is reported as such.
  /// - Parameter head: the places of the paragraphs under the title.
  static func findings(
    _ facts: PageFacts, beside findings: [Diagnostic], head: [SourceLocation]
  ) -> [Diagnostic] {
    let known = findings.filter { $0.rule == PageRules.placeholderText }
    let placeholders = Set(known.map { Place(file: $0.location.file, line: $0.location.line) })
    let isHeadKnown = known.contains { head.contains($0.location) }
    var result: [Diagnostic] = []
    func report(_ what: String, _ location: SourceLocation, fact: String?) {
      guard !placeholders.contains(Place(file: location.file, line: location.line)) else { return }
      result.append(
        Diagnostic(
          rule: PageRules.missingDescription, location: location,
          message: "\(what) has no description, so neither has what is generated for it", fact: fact))
    }
    if let facts = facts.operation {
      let id = facts.operation.id
      if facts.operation.summary == nil, !isHeadKnown { report("the operation", facts.location, fact: id) }
      for row in facts.bodies.flatMap(\.properties) where row.isBare {
        report("the property \(row.property.name)", row.location, fact: "\(id).\(row.property.name)")
      }
    }
    for type in facts.types {
      let name = type.type.name
      if type.type.summary == nil, !isHeadKnown { report("the type \(name)", type.location, fact: name) }
      for row in type.properties + type.relationships where row.isBare {
        report("the property \(row.property.name)", row.location, fact: "\(name).\(row.property.name)")
      }
    }
    return result
  }

  private struct Place: Hashable {
    var file: String
    var line: Int
  }
}

extension PropertyFacts {
  /// Whether a row states nothing but a name and a type.
  fileprivate var isBare: Bool {
    property.summary == nil && property.inferred != true && inheritedFrom == nil && property.values == nil
  }
}
