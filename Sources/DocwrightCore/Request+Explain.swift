import APISchema
import Diagnostics
import SchemaLinker

extension Request {
  /// `docwright explain FACT`: what is known of a type, a property or an operation, from which pages, and what was
  /// corrected.
  package func explain(_ name: String) async throws(UsageError) -> Report {
    try await explain(name, onlyTypes: false) { reading, lookup in
      let facts = lookup.facts(name)
      guard !facts.isEmpty else { return nil }
      let text = FactText(schema: reading.schema)
      return facts.map { fact in
        text.lines(fact) + Self.corrections(of: fact, reading.corrections)
      }
    }
  }

  /// `docwright explain --why TYPE`: the shortest way from an operation of the slice to a type.
  package func explain(why name: String) async throws(UsageError) -> Report {
    let selection = configuration.selection ?? SliceSelection(operation: { _ in true }, page: { _ in true })
    return try await explain(name, onlyTypes: true) { reading, lookup in
      let names = lookup.typeNames(name)
      guard !names.isEmpty else { return nil }
      let reach = SliceReach(reading.schema, selection)
      return names.map { Self.way(to: $0, reach, reading.schema) }
    }
  }

  /// One block of lines for each fact of each version; a usage error where no version has one.
  private func explain(
    _ name: String, onlyTypes: Bool, _ blocks: (Reading, FactLookup) -> [[String]]?
  ) async throws(UsageError) -> Report {
    if configuration.sources.isEmpty {
      throw UsageError("nothing to explain: give --input, or \"sources\" in \(Configuration.fileName)")
    }
    var found: [[String]] = []
    var suggestion: String?
    for source in configuration.sources {
      let reading = try await readAll(source)
      let lookup = FactLookup(reading.schema)
      guard let blocks = blocks(reading, lookup) else {
        suggestion = suggestion ?? lookup.suggestion(name, onlyTypes: onlyTypes)
        continue
      }
      let isOne = configuration.sources.count == 1
      found += blocks.map { lines in isOne ? lines : ["version \(reading.version ?? "")"] + lines }
    }
    guard !found.isEmpty else {
      let near = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      let expected = onlyTypes ? "type" : "type, property, member or operation"
      throw UsageError("no page documents a \(expected) \"\(printable(name))\"\(near)")
    }
    return Report(
      output: found.map { $0.map { printable($0) + "\n" }.joined() }.joined(separator: "\n"))
  }

  private static func way(to name: String, _ reach: SliceReach, _ schema: Schema) -> [String] {
    let steps = reach.way(to: name)
    if !steps.isEmpty { return steps.map { "\($0.source): \($0.how) → \($0.target)" } }
    let relationships = schema.types.filter { reach.contains($0.name) }.flatMap { type in
      type.relationships.filter { $0.type.name == name }.map { "  \(type.name).\($0.name)" }
    }
    let hint = relationships.isEmpty ? "" : "; \"expand\" with one of these would bring it in:"
    return ["\(name) is not in the slice\(hint)"] + relationships
  }

  private static func corrections(of fact: FactLookup.Fact, _ outcomes: [CorrectionOutcome]) -> [String] {
    let owner = fact.owner
    return outcomes.compactMap { outcome in
      let correction = outcome.correction
      guard outcome.verdict == .applies, correction.fact.hasPrefix(owner.name + ".") else { return nil }
      let member = String(correction.fact.dropFirst(owner.name.count + 1))
      if let wanted = owner.member, member != wanted, correction.change != .rename(wanted) { return nil }
      let place = "\(correction.location.file):\(correction.location.line):\(correction.location.column)"
      return "  corrected \(correction.fact): \(correction.change.text) (\(correction.reason)) \(place)"
    }
  }
}

extension FactLookup.Fact {
  /// The name of the type, enumeration or operation, and that of its part.
  fileprivate var owner: (name: String, member: String?) {
    switch self {
    case .type(let type): (type.name, nil)
    case .enumeration(let definition): (definition.name, nil)
    case .operation(let operation): (operation.id, nil)
    case .property(let property, let type): (type.name, property.name)
    case .bodyProperty(let property, let operation): (operation.id, property.name)
    case .member(let member, let definition): (definition.name, member.name)
    }
  }
}
