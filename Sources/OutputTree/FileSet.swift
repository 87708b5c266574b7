import Diagnostics

/// Generated files in memory, by their path below the output folder.
package struct FileSet: Sendable {
  private var contents: [String: [UInt8]] = [:]
  private var folded: [String: String] = [:]

  package init() {}

  package var count: Int { contents.count }

  /// The paths in the order of their UTF-8 bytes.
  package var paths: [String] { contents.keys.sortedByBytes() }

  package subscript(path: String) -> [UInt8]? { contents[path] }

  /// Adds a file.
  ///
  /// Refused are a path that could leave the output folder, one that is taken (without regard to case, as on many
  /// disks) and a file without the header by which the next run knows that it may be overwritten.
  package mutating func add(_ bytes: [UInt8], at path: String) throws(OutputError) {
    if let reason = OutputPath.objection(to: path) {
      throw OutputError(.path, at: path, "'\(path)' cannot be the path of a generated file: \(reason)")
    }
    if let taken = folded[path.lowercased()] {
      let message =
        taken == path
        ? "two generated files have the path '\(path)'; give one of them another name in the configuration ('names')"
        : "'\(path)' and '\(taken)' differ in case only and are one file on many disks; rename one ('names')"
      throw OutputError(.path, at: path, message)
    }
    guard FileHeader.isOurs(bytes) else {
      let message = "the generated file does not start with '\(FileHeader.prefix)'; put that line first in its template"
      throw OutputError(.header, at: path, message)
    }
    contents[path] = bytes
    folded[path.lowercased()] = path
  }

  /// Adds a file of text, in UTF-8.
  package mutating func add(_ text: String, at path: String) throws(OutputError) {
    try add(Array(text.utf8), at: path)
  }
}
