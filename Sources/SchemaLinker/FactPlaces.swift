import Diagnostics
import PageReader

/// What is documented where: tells of a finding which fact it is about.
package struct FactPlaces {
  private struct Line: Hashable {
    var file: String
    var line: Int
  }

  private var lines: [Line: String] = [:]
  private var pages: [String: String] = [:]

  package init(_ pages: [PageFacts]) {
    for page in pages {
      for type in page.types {
        for row in type.properties + type.relationships where row.property.inferred != true {
          add("\(type.type.name).\(row.property.name)", at: row.location)
        }
      }
      if let facts = page.operation { add(facts) }
      for facts in page.enums { add(facts.definition.name, at: facts.location) }
      let owners = page.types.map(\.type.name) + page.enums.map(\.definition.name)
      if let owner = page.operation?.operation.id ?? (owners.count == 1 ? owners[0] : nil) {
        self.pages[page.page] = owner
      }
    }
  }

  private mutating func add(_ facts: OperationFacts) {
    let id = facts.operation.id
    for row in facts.bodies.flatMap(\.properties) where row.property.inferred != true {
      add("\(id).\(row.property.name)", at: row.location)
    }
    // A parameter that no table lists stands at the title.
    for (parameter, type) in zip(facts.operation.parameters, facts.parameterTypes) where type.location != facts.location
    {
      add("\(id).\(parameter.location.rawValue).\(parameter.name)", at: type.location)
    }
  }

  /// The first fact of a line counts.
  private mutating func add(_ fact: String, at location: SourceLocation) {
    let line = Line(file: location.file, line: location.line)
    if lines[line] == nil { lines[line] = fact }
  }

  /// The finding with the fact of its line, else of its page, unless it names one itself.
  package func named(_ finding: Diagnostic) -> Diagnostic {
    guard finding.fact == nil else { return finding }
    var result = finding
    result.fact = lines[Line(file: finding.location.file, line: finding.location.line)] ?? pages[finding.location.file]
    return result
  }
}
