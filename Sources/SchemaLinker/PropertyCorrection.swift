import APISchema
import Diagnostics

/// One change of one property, wherever it stands.
struct PropertyCorrection {
  typealias Verdict = CorrectionOutcome.Verdict

  let member: String
  let change: Correction.Change
  let types: CorrectionTypes

  /// `nil` where the type has no such property.
  func apply(to type: inout TypeDefinition) -> Verdict? {
    defer { type.sortMembers() }
    if case .add(let text) = change { return add(text, to: &type.properties, beside: type.relationships) }
    if let problem = collision(type.properties + type.relationships) { return problem }
    let verdict = edit(&type.properties) ?? edit(&type.relationships)
    if verdict == .applies, type.key == member {
      if case .rename(let name) = change { type.key = name }
      if change == .drop { type.key = nil }
    }
    return verdict
  }

  /// Changes the property in every body that has it; adds one to every body, and makes a body where there is none.
  func apply(to operation: inout Operation) -> Verdict? {
    var bodies = operation.bodies
    if case .add = change, bodies.isEmpty { bodies = [Body()] }
    var verdicts: [Verdict] = []
    for index in bodies.indices {
      if case .add(let text) = change {
        verdicts.append(add(text, to: &bodies[index].properties, beside: []))
      } else if let problem = collision(bodies[index].properties) {
        verdicts.append(problem)
      } else if let verdict = edit(&bodies[index].properties) {
        verdicts.append(verdict)
      }
    }
    guard let verdict = verdicts.first(where: { $0 == .applies }) ?? verdicts.first else { return nil }
    if verdict == .applies { operation.bodies = bodies }
    return verdict
  }

  /// A renamed property must not meet another one; where only the new name is there, the page agrees.
  private func collision(_ properties: [Property]) -> Verdict? {
    guard case .rename(let name) = change, properties.contains(where: { $0.name == name }) else { return nil }
    return properties.contains { $0.name == member } && name != member
      ? .unmatched("the page has both \(member) and \(name)") : .agrees("the page says \(name)")
  }

  private func add(_ text: String?, to list: inout [Property], beside others: [Property]) -> Verdict {
    guard let text, let type = types.reference(text) else { return .unmatched(types.problem(text ?? "")) }
    if let known = (list + others).first(where: { $0.name == member }) {
      return known.type == type
        ? .agrees("the page has \(member)") : .unmatched("the page has \(member) with another type; retype it")
    }
    list.append(Property(name: member, type: type))
    return .applies
  }

  private func edit(_ list: inout [Property]) -> Verdict? {
    guard let index = list.firstIndex(where: { $0.name == member }) else { return nil }
    switch change {
    case .rename(let name): list[index].name = name
    case .retype(let text):
      guard let type = types.reference(text) else { return .unmatched(types.problem(text)) }
      if list[index].type == type { return .agrees("the page says \(text)") }
      list[index].retype(type, isEnum: types.isEnum(type.name))
    case .required(let flag):
      if list[index].required == flag, list[index].requiredWhen == nil { return .agrees("the page says so") }
      list[index].required = flag
      list[index].requiredWhen = nil
    case .readOnly(let flag):
      if list[index].readOnly == flag, list[index].readOnlyWhen == nil { return .agrees("the page says so") }
      list[index].readOnly = flag
      list[index].readOnlyWhen = nil
    case .drop: list.remove(at: index)
    case .add: return nil
    }
    return .applies
  }
}

extension Property {
  /// A property with the type of an enumeration leaves its values to that, as when pages are linked.
  fileprivate mutating func retype(_ type: TypeReference, isEnum: Bool) {
    self.type = type
    guard isEnum else { return }
    values = nil
    valuesOpen = nil
    constraints?.phrases["values"] = nil
    if constraints?.isEmpty ?? false { constraints = nil }
  }
}

extension TypeDefinition {
  fileprivate mutating func sortMembers() {
    properties.sort { $0.name.precedes($1.name) }
    relationships.sort { $0.name.precedes($1.name) }
  }
}
