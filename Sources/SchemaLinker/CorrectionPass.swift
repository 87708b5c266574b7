import APISchema
import Diagnostics

/// Lays the configuration's corrections over a schema, one after the other.
package struct CorrectionPass {
  private var schema: Schema
  private var types: CorrectionTypes
  private let pages: Set<String>
  private var outcomes: [CorrectionOutcome] = []

  /// - Parameter otherVersions: the folders of the versions that the schema is not of; pages in them are left alone.
  package static func apply(
    _ corrections: [Correction], to schema: Schema, otherVersions: [String] = []
  ) -> (schema: Schema, outcomes: [CorrectionOutcome]) {
    guard !corrections.isEmpty else { return (schema, []) }
    var pass = CorrectionPass(
      schema: schema, types: CorrectionTypes(schema),
      pages: Set(schema.operations.map(\.page) + schema.types.flatMap(\.pages) + schema.enums.flatMap(\.pages)))
    for correction in corrections {
      var outcome = CorrectionOutcome(correction: correction, version: schema.version, verdict: .elsewhere)
      let folder = correction.page.split(separator: "/").first.map(String.init) ?? ""
      if !otherVersions.contains(folder) || folder == schema.version { pass.apply(correction, &outcome) }
      pass.outcomes.append(outcome)
    }
    return (pass.schema, pass.outcomes)
  }

  private mutating func apply(_ correction: Correction, _ outcome: inout CorrectionOutcome) {
    let withVersion = schema.version.map { $0 + "/" + correction.page }
    guard let page = [correction.page, withVersion].compactMap({ $0 }).first(where: pages.contains) else {
      let near = nearest(to: withVersion ?? correction.page, among: pages) ?? nearest(to: correction.page, among: pages)
      outcome.verdict = .unmatched(
        "no page \(correction.page) documents a type or an operation\(suggestion(near))")
      return
    }
    let owners = CorrectionOwner.all(on: page, of: schema)
    if let owner = owners.first(where: { $0.name == correction.fact }) {
      change(owner, on: page, &outcome)
      return
    }
    let named = owners.filter { correction.fact.hasPrefix($0.name + ".") }
      .sorted { $0.name.utf8.count > $1.name.utf8.count }
    func member(_ owner: CorrectionOwner) -> String { String(correction.fact.dropFirst(owner.name.count + 1)) }
    guard let owner = named.first(where: { $0.members(of: schema).contains(member($0)) }) ?? named.first else {
      outcome.verdict = absent(correction, on: page, owners)
      if outcome.verdict == .applies {
        outcome.owner = correction.fact
        types = CorrectionTypes(schema)
      }
      return
    }
    outcome.owner = owner.name
    outcome.verdict = change(owner, member(owner), correction) ?? missing(owner, member(owner), correction)
  }

  // MARK: Whole types, enumerations and operations

  private mutating func change(_ owner: CorrectionOwner, on page: String, _ outcome: inout CorrectionOutcome) {
    let edit = OwnerCorrection(name: owner.name, page: page)
    outcome.owner = owner.name
    outcome.verdict = edit.apply(outcome.correction.change, to: owner.kind, of: &schema)
    guard outcome.verdict == .applies else { return }
    types = CorrectionTypes(schema)
    guard case .rename(let text) = outcome.correction.change else { return }
    let new = edit.newName(text, of: owner.kind)
    outcome.owner = new
    for index in outcomes.indices where outcomes[index].owner == owner.name { outcomes[index].owner = new }
  }

  /// What becomes of a correction of something that the page doesn't document.
  private mutating func absent(
    _ correction: Correction, on page: String, _ owners: [CorrectionOwner]
  ) -> CorrectionOutcome.Verdict {
    let edit = OwnerCorrection(name: correction.fact, page: page)
    let near = near(correction, owners)
    switch correction.change {
    case .add(let value):
      if let verdict = edit.add(value, to: &schema) { return verdict }
    case .rename(let text):
      if let owner = owners.first(where: { $0.name == edit.newName(text, of: $0.kind) }) {
        return .agrees("the page says \(owner.name)")
      }
    case .drop where near == nil && !isKnown(correction.fact): return .agrees("the page has no \(correction.fact)")
    case .drop, .retype, .required, .readOnly: break
    }
    let known = owners.map(\.name).joined(separator: ", ")
    return .unmatched(
      "expected \(known), by itself or with a dot and a name, after what the page documents\(suggestion(near))")
  }

  /// Whether another page documents a fact, or what it is a part of.
  private func isKnown(_ fact: String) -> Bool {
    (schema.types.map(\.name) + schema.enums.map(\.name) + schema.operations.map(\.id))
      .contains { fact == $0 || fact.hasPrefix($0 + ".") }
  }

  // MARK: Their parts

  private mutating func change(
    _ owner: CorrectionOwner, _ member: String, _ correction: Correction
  ) -> CorrectionOutcome.Verdict? {
    switch owner.kind {
    case .type(let index):
      let edit = PropertyCorrection(member: member, change: correction.change, types: types)
      return edit.apply(to: &schema.types[index])
    case .operation(let index):
      if let edit = ParameterCorrection(member: member, change: correction.change, types: types) {
        return edit.apply(to: &schema.operations[index])
      }
      let edit = PropertyCorrection(member: member, change: correction.change, types: types)
      return edit.apply(to: &schema.operations[index])
    case .enumeration(let index):
      let edit = MemberCorrection(member: member, change: correction.change)
      return edit.apply(to: &schema.enums[index])
    }
  }

  private func missing(
    _ owner: CorrectionOwner, _ member: String, _ correction: Correction
  ) -> CorrectionOutcome.Verdict {
    let near = nearest(to: member, among: owner.members(of: schema))
    if correction.change == .drop, near == nil { return .agrees("the page has no \(member)") }
    return .unmatched("\(owner.name) has no \(member)\(suggestion(near))")
  }

  private func near(_ correction: Correction, _ owners: [CorrectionOwner]) -> String? {
    nearest(
      to: correction.fact,
      among: owners.flatMap { owner in [owner.name] + owner.members(of: schema).map { owner.name + "." + $0 } })
  }

  private func suggestion(_ name: String?) -> String { name.map { "; did you mean \"\($0)\"?" } ?? "" }
}
