import APISchema
import Diagnostics
import PageReader

/// Merges the facts of the pages that document one type.
enum TypeMerging {
  /// One entry for each name, sorted; the first page in sorted order counts where two disagree.
  static func types(_ pages: [PageFacts], _ diagnostics: inout [Diagnostic]) -> [TypeFacts] {
    var merged: [String: TypeFacts] = [:]
    // Names are sorted: moving the facts of a type costs more.
    var names: [(key: String, name: String)] = []
    for page in pages.indices {
      for facts in pages[page].types {
        let key = facts.type.name.lowercased()
        guard var known = merged[key] else {
          merged[key] = facts
          names.append((key, facts.type.name))
          continue
        }
        merge(facts, into: &known, &diagnostics)
        merged[key] = known
      }
    }
    return names.sorted { $0.name.precedes($1.name) }.compactMap { merged.removeValue(forKey: $0.key) }
  }

  private static func merge(_ facts: TypeFacts, into known: inout TypeFacts, _ diagnostics: inout [Diagnostic]) {
    known.type.pages += facts.type.pages
    known.type.summary = known.type.summary ?? facts.type.summary
    known.type.key = known.type.key ?? facts.type.key
    known.type.open = known.type.open ?? facts.type.open
    known.type.abstract = known.type.abstract ?? facts.type.abstract
    known.base = known.base ?? facts.base
    if facts.type.kind == .entity { known.type.kind = .entity }
    add(facts.properties, to: &known.properties, beside: known.relationships, of: known, &diagnostics)
    add(facts.relationships, to: &known.relationships, beside: known.properties, of: known, &diagnostics)
  }

  private static func add(
    _ rows: [PropertyFacts], to list: inout [PropertyFacts], beside others: [PropertyFacts], of type: TypeFacts,
    _ diagnostics: inout [Diagnostic]
  ) {
    let otherNames = Set(others.map(\.property.name))
    var places: [String: Int] = [:]
    for (place, row) in list.enumerated() where places[row.property.name] == nil { places[row.property.name] = place }
    for row in rows where !otherNames.contains(row.property.name) {
      guard let place = places[row.property.name] else {
        places[row.property.name] = list.count
        list.append(row)
        continue
      }
      let known = list[place]
      if known.type.core != row.type.core || known.type.collection != row.type.collection {
        diagnostics.append(
          Diagnostic(
            rule: LinkRules.propertyConflict, location: row.location,
            message:
              "\(type.type.name).\(row.property.name) has another type on \(known.location.file); that one counts"))
      }
    }
  }

  /// One entry for each name, sorted. A page of its own counts before a section of a shared page.
  static func enums(_ pages: [PageFacts], _ diagnostics: inout [Diagnostic]) -> [EnumFacts] {
    var merged: [String: EnumFacts] = [:]
    let all = pages.flatMap(\.enums)
    for facts in all.filter({ $0.fragment == nil }) + all.filter({ $0.fragment != nil }) {
      let key = facts.definition.name.lowercased()
      guard var known = merged[key] else {
        merged[key] = facts
        continue
      }
      let names = Set(known.definition.members.map { $0.name.lowercased() })
      let missing = facts.definition.members.filter { !names.contains($0.name.lowercased()) }
      if !missing.isEmpty {
        diagnostics.append(
          Diagnostic(
            rule: LinkRules.enumConflict, location: facts.location,
            message: "\(facts.definition.name) has members here that \(known.location.file) doesn't list: "
              + missing.map(\.name).joined(separator: ", ")))
      }
      known.definition.members += missing
      known.definition.pages += facts.definition.pages.filter { !known.definition.pages.contains($0) }
      known.definition.evolvable = known.definition.evolvable ?? facts.definition.evolvable
      known.definition.flags = known.definition.flags || facts.definition.flags
      merged[key] = known
    }
    return merged.values.sorted { $0.definition.name.precedes($1.definition.name) }
  }
}
