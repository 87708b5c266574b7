import APISchema
import Diagnostics
import PageReader

/// Rows whose lists of values differ from the page of their enumeration.
enum EnumListCheck {
  static func findings(_ pages: [PageFacts], _ schema: Schema, _ types: TypeTable) -> [Diagnostic] {
    let operations = Dictionary(schema.operations.map { ($0.page, $0) }) { first, _ in first }
    var result: [Diagnostic] = []
    for page in pages {
      for facts in page.types {
        let properties = types.types[facts.type.name]?.properties ?? []
        result += findings(facts.properties, properties, owner: facts.type.name, types)
      }
      guard let operation = page.operation, let linked = operations[page.page] else { continue }
      for (facts, body) in zip(operation.bodies, linked.bodies) {
        result += findings(facts.properties, body.properties, owner: linked.id, types)
      }
    }
    return result
  }

  private static func findings(
    _ rows: [PropertyFacts], _ properties: [Property], owner: String, _ types: TypeTable
  ) -> [Diagnostic] {
    rows.compactMap { row in
      guard let values = row.property.values,
        let type = properties.first(where: { $0.name == row.property.name })?.type.name,
        let definition = types.enums[type], !definition.pages.isEmpty
      else { return nil }
      let members = definition.members.map(\.name)
      let surplus = names(values, without: members)
      let missing = names(members, without: values)
      if surplus.isEmpty, missing.isEmpty { return nil }
      var parts: [String] = []
      if !surplus.isEmpty { parts.append("it has no " + surplus.prefix(20).joined(separator: ", ")) }
      if !missing.isEmpty { parts.append("the row lacks " + missing.prefix(20).joined(separator: ", ")) }
      return Diagnostic(
        rule: CheckRules.enumListDiffers, location: row.location,
        message: "the values of \(row.property.name) differ from the members of \(type), which count: "
          + parts.joined(separator: "; "), fact: "\(owner).\(row.property.name)")
    }
  }

  /// What lists of values name beside members: the one that stands for later ones, and no value.
  private static let noMembers: Set<String> = ["unknownfuturevalue", "null"]

  /// The names of one list that the other lacks, without regard to case.
  private static func names(_ names: [String], without others: [String]) -> [String] {
    let known = Set(others.map { $0.lowercased() })
    return names.filter { !known.contains($0.lowercased()) && !noMembers.contains($0.lowercased()) }
  }
}
