import APISchema
import Diagnostics

/// An entry of `include`, `exclude` or `expand` that matches nothing in one version of an API.
package struct UnmatchedPattern: Hashable, Sendable {
  var pattern: SlicePattern
  /// What the entry could have matched.
  var expected: String
  /// What was meant, perhaps.
  var suggestion: String?

  var diagnostic: Diagnostic {
    let near = suggestion.map(Diagnostic.question) ?? ""
    return Diagnostic(
      rule: ConfigurationRules.entryUnmatched, location: pattern.location,
      message: "the entry \"\(pattern.text)\" matches nothing: expected \(expected)\(near)",
      suggestion: suggestion)
  }
}

extension Configuration {
  /// The entries that match nothing in a schema from which nothing was left out.
  func unmatchedPatterns(in schema: Schema) -> [UnmatchedPattern] {
    let pages = schema.types.flatMap(\.pages) + schema.enums.flatMap(\.pages)
    let slices = (include + exclude).filter { pattern in
      let entry = SliceEntry(pattern.text)
      return !schema.operations.contains(where: entry.matches) && !pages.contains(where: entry.matches(page:))
    }
    var result = slices.map { pattern in
      UnmatchedPattern(
        pattern: pattern, expected: "a glob of pages, an operation's id, or the beginning of a request path",
        suggestion: PatternSuggestion(schema, pages: pages).operations(pattern.text))
    }
    let relationships = schema.types.flatMap { type in type.relationships.map { type.name + "." + $0.name } }
    for pattern in expand {
      let glob = Glob(pattern.text)
      if relationships.contains(where: glob.matches(name:)) { continue }
      result.append(
        UnmatchedPattern(
          pattern: pattern, expected: "type.relationship with the qualified name of the type that declares it",
          suggestion: PatternSuggestion.relationship(pattern.text, among: relationships)))
    }
    return result
  }

  /// The findings about entries that match nothing in any of the versions that were read.
  func unmatchedPatterns(_ readings: [Reading]) -> [Diagnostic] {
    guard var common = readings.first?.unmatched else { return [] }
    for reading in readings.dropFirst() {
      common = common.compactMap { known in
        guard let other = reading.unmatched.first(where: { $0.pattern == known.pattern }) else { return nil }
        return known.suggestion == nil ? other : known
      }
    }
    return applySeverities(common.map(\.diagnostic))
  }
}
