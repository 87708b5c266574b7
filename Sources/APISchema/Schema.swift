/// One version of an API as its reference documents it (format 1).
package struct Schema: Hashable, Sendable {
  /// The format this code writes, and the highest it reads.
  package static let currentFormat = 1

  /// The version's folder name, such as `v1.0`; absent for pages without version folders.
  package var version: String?
  /// Sorted by page.
  package var operations: [Operation] = []
  /// Sorted by name.
  package var types: [TypeDefinition] = []
  /// Sorted by name.
  package var enums: [EnumDefinition] = []

  package init(version: String? = nil) {
    self.version = version
  }
}
