import APISchema

/// One change of one member of an enumeration.
struct MemberCorrection {
  typealias Verdict = CorrectionOutcome.Verdict

  let member: String
  let change: Correction.Change

  /// `nil` where the enumeration has no such member.
  func apply(to definition: inout EnumDefinition) -> Verdict? {
    let index = definition.members.firstIndex { $0.name == member }
    switch change {
    case .add(let text):
      guard index == nil else { return .agrees("the page has \(member)") }
      let value = text.flatMap { Int64($0) }
      if let text, value == nil { return .unmatched("expected a whole number for the member's value, not \"\(text)\"") }
      definition.members.append(EnumMember(name: member, value: value))
    case .rename(let name):
      if definition.members.contains(where: { $0.name == name }) {
        return index == nil || name == member
          ? .agrees("the page says \(name)") : .unmatched("the page has both \(member) and \(name)")
      }
      guard let index else { return nil }
      definition.members[index].name = name
    case .drop:
      guard let index else { return nil }
      definition.members.remove(at: index)
    case .retype, .required, .readOnly:
      return .unmatched("a member of an enumeration can be renamed, added or dropped")
    }
    return .applies
  }
}
