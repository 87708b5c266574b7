import APISchema
import Diagnostics

/// Lays the configuration's corrections over a schema, one after the other.
package struct CorrectionPass {
  private var schema: Schema
  private let types: CorrectionTypes
  private let pages: Set<String>

  /// - Parameter otherVersions: the folders of the versions that the schema is not of; pages in them are left alone.
  package static func apply(
    _ corrections: [Correction], to schema: Schema, otherVersions: [String] = []
  ) -> (schema: Schema, outcomes: [CorrectionOutcome]) {
    guard !corrections.isEmpty else { return (schema, []) }
    var pass = CorrectionPass(
      schema: schema, types: CorrectionTypes(schema),
      pages: Set(schema.operations.map(\.page) + schema.types.flatMap(\.pages) + schema.enums.flatMap(\.pages)))
    let outcomes = corrections.map { correction in
      let folder = correction.page.split(separator: "/").first.map(String.init) ?? ""
      let isElsewhere = otherVersions.contains(folder) && folder != schema.version
      return CorrectionOutcome(
        correction: correction, version: schema.version, verdict: isElsewhere ? .elsewhere : pass.apply(correction))
    }
    return (pass.schema, outcomes)
  }

  private mutating func apply(_ correction: Correction) -> CorrectionOutcome.Verdict {
    let withVersion = schema.version.map { $0 + "/" + correction.page }
    guard let page = [correction.page, withVersion].compactMap({ $0 }).first(where: pages.contains) else {
      let near = nearest(to: withVersion ?? correction.page, among: pages) ?? nearest(to: correction.page, among: pages)
      return .unmatched("no page \(correction.page) documents a type or an operation\(suggestion(near))")
    }
    let owners = CorrectionOwner.all(on: page, of: schema)
    let named = owners.filter { correction.fact.hasPrefix($0.name + ".") }
      .sorted { $0.name.utf8.count > $1.name.utf8.count }
    func member(_ owner: CorrectionOwner) -> String { String(correction.fact.dropFirst(owner.name.count + 1)) }
    guard let owner = named.first(where: { $0.members(of: schema).contains(member($0)) }) ?? named.first else {
      let known = owners.map(\.name).joined(separator: ", ")
      return .unmatched(
        "expected \(known), a dot and a name, after what the page documents\(suggestion(near(correction, owners)))")
    }
    return change(owner, member(owner), correction) ?? missing(owner, member(owner), correction)
  }

  private mutating func change(
    _ owner: CorrectionOwner, _ member: String, _ correction: Correction
  ) -> CorrectionOutcome.Verdict? {
    switch owner.kind {
    case .type(let index):
      let edit = PropertyCorrection(member: member, change: correction.change, types: types)
      return edit.apply(to: &schema.types[index])
    case .operation(let index):
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
      among: owners.flatMap { owner in owner.members(of: schema).map { owner.name + "." + $0 } })
  }

  private func suggestion(_ name: String?) -> String { name.map { "; did you mean \"\($0)\"?" } ?? "" }
}
