/// A set of templates that the tool brings along.
package enum BuiltInSet: String, CaseIterable, Sendable {
  /// Models over the runtime's JSON storage, bodies, operations and a tree of paths.
  case swift
  /// Plain `Codable` structures and functions that return `URLRequest`, on Foundation alone.
  case codable

  /// The text of each template by its name.
  package var templates: [String: String] {
    switch self {
    case .swift: SwiftTemplates.all
    case .codable: CodableTemplates.all.merging(CodableSupportTemplates.all) { first, _ in first }
    }
  }
}
