import APISchema
import Diagnostics
import SchemaLinker

extension Request {
  /// `docwright explain FACT`: what is known of a type, a property or an operation, from which pages, and what was
  /// corrected. A page, by its path or the end of it, gives everything that was read from it; a line of a generated
  /// file (`FILE.swift:LINE`) the fact that it comes from.
  package func explain(_ name: String) async throws(UsageError) -> Report {
    let line = try GeneratedLine(name)
    return try await explain(name, onlyTypes: false) { reading, lookup in
      if let line { return Self.blocks(line, reading, lookup) }
      if name.hasSuffix(".md") { return Self.accounts(of: name, reading) }
      return Self.blocks(lookup.facts(name), reading)
    }
  }

  private static func blocks(_ facts: [FactLookup.Fact], _ reading: Reading) -> [[String]]? {
    if facts.isEmpty { return nil }
    let text = FactText(schema: reading.schema)
    return facts.map { fact in
      text.lines(fact) + origins(of: fact, reading) + corrections(of: fact, reading.corrections)
    }
  }

  /// The nearest name around a generated line that is a fact of its pages; else the pages' own types and operations.
  private static func blocks(_ line: GeneratedLine, _ reading: Reading, _ lookup: FactLookup) -> [[String]]? {
    let owners = lookup.owners(on: line.pages)
    for name in line.names {
      // Parameters stand in comments alone, which an operation's own lines are near to.
      let found = owners.flatMap { lookup.members(name, of: $0) }.filter { fact in
        if case .parameter = fact { false } else { true }
      }
      if !found.isEmpty { return blocks(found, reading) }
      if line.pages.isEmpty, let found = blocks(lookup.requests(name), reading) { return found }
    }
    return blocks(owners, reading)
  }

  private static func accounts(of page: String, _ reading: Reading) -> [[String]]? {
    let found = reading.accounts.filter { $0.page == page || $0.page.hasSuffix("/" + page) }.map { page, account in
      AccountText(page: page, account: account, diagnostics: reading.diagnostics).lines
    }
    let unreadable = reading.unreadable.filter { $0 == page || $0.hasSuffix("/" + page) }.map { page in
      [page] + reading.diagnostics.filter { $0.location.file == page }.map { "  \($0.line)" }
    }
    return found.isEmpty && unreadable.isEmpty ? nil : found + unreadable
  }

  /// Where the facts of a row or a member were read.
  private static func origins(of fact: FactLookup.Fact, _ reading: Reading) -> [String] {
    switch fact {
    case .property(let property, let type):
      let name = property.name
      return reading.origins(
        on: reading.schema.pages(of: type),
        startingWith: ["property \(name):", "property \(name),", "relationship \(name):", "relationship \(name),"])
    case .bodyProperty(let property, let operation):
      return reading.origins(
        on: [operation.page], startingWith: ["body property \(property.name):", "body property \(property.name),"])
    case .member(let member, let definition):
      let origins = reading.origins(on: definition.pages, startingWith: ["member \(member.name)"])
      return origins.filter { $0.contains("member \(member.name) ") }
    case .parameter(let parameter, let operation):
      let start = "\(parameter.location.rawValue) parameter \(parameter.name)"
      return reading.origins(on: [operation.page], startingWith: ["\(start):", "\(start),"])
    case .type, .enumeration, .operation: return []
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
      let reading = try await readAll(source, accounts: true)
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
      if name.hasSuffix(".md") { throw UsageError("there is no page \"\(printable(name))\"") }
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
      guard outcome.verdict == .applies, outcome.owner == owner.name else { return nil }
      if let wanted = owner.member, !correction.fact.hasSuffix("." + wanted), !correction.renames(to: wanted) {
        return nil
      }
      let place = "\(correction.location.file):\(correction.location.line):\(correction.location.column)"
      return "  corrected \(correction.fact): \(correction.change.text) (\(correction.reason)) \(place)"
    }
  }
}

extension Correction {
  /// Whether a part of a type, an enumeration or an operation got its name by this correction.
  fileprivate func renames(to member: String) -> Bool {
    guard case .rename(let name) = change else { return false }
    return member == name || member.hasSuffix("." + name)
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
    case .parameter(let parameter, let operation): (operation.id, parameter.placedName)
    case .member(let member, let definition): (definition.name, member.name)
    }
  }
}
