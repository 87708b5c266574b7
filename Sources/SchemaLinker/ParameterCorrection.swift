import APISchema

/// One change of one parameter of an operation, which a correction names by its place and its name: `query.depth`.
struct ParameterCorrection {
  typealias Verdict = CorrectionOutcome.Verdict

  let location: Parameter.Location
  let name: String
  let change: Correction.Change
  let types: CorrectionTypes

  /// `nil` where the text names no parameter's place.
  init?(member: String, change: Correction.Change, types: CorrectionTypes) {
    guard let dot = member.firstIndex(of: "."), let location = Parameter.Location(rawValue: String(member[..<dot]))
    else { return nil }
    self.location = location
    name = String(member[member.index(after: dot)...])
    self.change = change
    self.types = types
  }

  /// `nil` where the operation has no such parameter.
  func apply(to operation: inout Operation) -> Verdict? {
    let index = index(of: name, in: operation)
    switch change {
    case .add(let text): return add(text, to: &operation, known: index.map { operation.parameters[$0] })
    case .rename(let new):
      if self.index(of: new, in: operation) != nil {
        return index == nil || new == name
          ? .agrees("the page says \(new)") : .unmatched("the page has both \(name) and \(new)")
      }
      guard let index else { return nil }
      operation.parameters[index].name = new
    case .retype(let text):
      guard let index else { return nil }
      guard let type = types.reference(text) else { return .unmatched(types.problem(text)) }
      if operation.parameters[index].type == type { return .agrees("the page says \(text)") }
      operation.parameters[index].type = type
    case .required(let flag):
      guard let index else { return nil }
      if operation.parameters[index].required == flag { return .agrees("the page says so") }
      operation.parameters[index].required = flag
    case .drop:
      guard let index else { return nil }
      operation.parameters.remove(at: index)
    case .readOnly: return .unmatched("a parameter is never read-only")
    }
    return .applies
  }

  private func add(_ text: String?, to operation: inout Operation, known: Parameter?) -> Verdict {
    guard let text, let type = types.reference(text) else { return .unmatched(types.problem(text ?? "")) }
    if let known {
      return known.type == type
        ? .agrees("the page has \(name)") : .unmatched("the page has \(name) with another type; retype it")
    }
    operation.parameters.append(Parameter(name: name, location: location, type: type))
    return .applies
  }

  private func index(of name: String, in operation: Operation) -> Int? {
    operation.parameters.firstIndex { $0.location == location && $0.name == name }
  }
}
