/// A way in which one file of the output folder differs from what would be generated.
package struct Drift: Hashable, Sendable {
  /// The kind of difference, with the words that name it to people.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file would be generated and is not there.
    case missing
    /// The pages have changed since the file was written.
    case stale
    /// The tool wrote the file, and nothing generates it any more.
    case orphan
    /// The file is not as the tool wrote it.
    case editedByHand = "edited by hand"
    /// The file's page cannot be read, so the file stays as it is.
    case unreadable
  }

  package var kind: Kind
  /// The path below the output folder.
  package var path: String

  package init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }
}
