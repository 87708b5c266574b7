/// What the configuration says about the generated code.
package struct LoweringOptions: Hashable, Sendable {
  package var access: AccessLevel
  /// Names that settle collisions, by qualified type name, operation id, `type.property`, `operation-id()` or request path.
  package var names: [String: ConfiguredName]
  package var moduleName: String
  /// The URL that all paths begin with unless the caller gives another.
  package var baseURL: String?

  package init(
    moduleName: String,
    access: AccessLevel = .public,
    names: [String: ConfiguredName] = [:],
    baseURL: String? = nil
  ) {
    self.moduleName = moduleName
    self.access = access
    self.names = names
    self.baseURL = baseURL
  }
}

/// The access level of all generated declarations.
package enum AccessLevel: String, Sendable, CaseIterable, TemplateText {
  case `public`, package, `internal`

  package static let typeName = "access level with a blank behind it, or nothing"

  /// The modifier with the blank behind it; nothing for the level that Swift takes by itself.
  package var text: String { self == .internal ? "" : rawValue + " " }
}
