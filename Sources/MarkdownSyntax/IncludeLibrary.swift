/// The texts that pages may include, by path below the pages' root.
package protocol IncludeLibrary: Sendable {
  /// The bytes of the file at a normalised path below the root, or `nil` where there is none that may be read.
  func contents(at path: String) -> [UInt8]?
}

/// Included files held in memory.
package struct IncludeFiles: IncludeLibrary {
  private let files: [String: [UInt8]]

  package init(_ files: [String: [UInt8]] = [:]) {
    self.files = files
  }

  package func contents(at path: String) -> [UInt8]? {
    files[path]
  }
}
