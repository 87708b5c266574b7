import APISchema
import Diagnostics
import PageReader

/// One change of a whole type, enumeration or operation.
struct OwnerCorrection {
  typealias Verdict = CorrectionOutcome.Verdict

  /// The words for what `add` can make, beside a request line.
  static let kinds = ["complex", "entity", "enumeration"]

  /// The qualified name or the operation's id.
  let name: String
  let page: String

  /// Changes what the page documents.
  func apply(_ change: Correction.Change, to kind: CorrectionOwner.Kind, of schema: inout Schema) -> Verdict {
    switch change {
    case .add: return .agrees("the page has \(name)")
    case .drop:
      switch kind {
      case .type(let index): schema.types.remove(at: index)
      case .enumeration(let index): schema.enums.remove(at: index)
      case .operation(let index): schema.operations.remove(at: index)
      }
      return .applies
    case .rename(let text): return rename(to: newName(text, of: kind), kind, of: &schema)
    case .retype, .required, .readOnly:
      return .unmatched("a type, an enumeration or an operation can be renamed, added or dropped")
    }
  }

  /// Adds what the page doesn't document; `nil` where the value is neither a kind of type nor a request line.
  func add(_ value: String?, to schema: inout Schema) -> Verdict? {
    guard let value else { return nil }
    if Self.kinds.contains(value) {
      guard name.contains(".") else { return .unmatched("expected a qualified name, such as microsoft.graph.\(name)") }
    } else if WrittenRequest.operation(id: name, page: page, line: value) == nil {
      return nil
    }
    if let taken = schema.owner(named: name) { return .unmatched(taken) }
    switch value {
    case "enumeration":
      var definition = EnumDefinition(name: name)
      definition.pages = [page]
      schema.enums.append(definition)
    case "complex", "entity":
      var definition = TypeDefinition(name: name, kind: value == "entity" ? .entity : .complex)
      definition.pages = [page]
      schema.types.append(definition)
    default: schema.operations += [WrittenRequest.operation(id: name, page: page, line: value)].compactMap { $0 }
    }
    schema.sortOwners()
    return .applies
  }

  /// A type's new name stays in its namespace unless it says another.
  func newName(_ text: String, of kind: CorrectionOwner.Kind) -> String {
    if case .operation = kind { return text }
    guard !text.contains("."), let dot = name.lastIndex(of: ".") else { return text }
    return name[...dot] + text
  }

  private func rename(to new: String, _ kind: CorrectionOwner.Kind, of schema: inout Schema) -> Verdict {
    if new == name { return .agrees("the page says \(new)") }
    if new.lowercased() != name.lowercased(), let taken = schema.owner(named: new) { return .unmatched(taken) }
    switch kind {
    case .type(let index):
      schema.types[index].name = new
      schema.renameReferences(from: name, to: new)
    case .enumeration(let index):
      schema.enums[index].name = new
      schema.renameReferences(from: name, to: new)
    case .operation(let index): schema.operations[index].id = new
    }
    schema.sortOwners()
    return .applies
  }
}

extension Schema {
  /// Says what has a name already.
  fileprivate func owner(named name: String) -> String? {
    let lower = name.lowercased()
    let owners =
      types.map { ($0.name, pages(of: $0)) } + enums.map { ($0.name, $0.pages) } + operations.map { ($0.id, [$0.page]) }
    guard let (known, pages) = owners.first(where: { $0.0.lowercased() == lower }) else { return nil }
    return "\(pages.first ?? "another page") documents \(known)"
  }

  fileprivate mutating func sortOwners() {
    types.sort { $0.name.precedes($1.name) }
    enums.sort { $0.name.precedes($1.name) }
    operations.sort { left, right in
      if left.page != right.page { return left.page.precedes(right.page) }
      return left.id.precedes(right.id)
    }
  }
}
