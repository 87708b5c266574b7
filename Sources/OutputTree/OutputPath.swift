import Diagnostics

/// The rules for paths below an output folder.
enum OutputPath {
  /// Why a path is refused, if it is.
  static func objection(to path: String) -> String? {
    if path.isEmpty { return "it is empty" }
    if path.hasPrefix("/") { return "it is absolute" }
    if path.unicodeScalars.contains(where: isUnprintable) { return "it holds a control character" }
    if path.unicodeScalars.contains("\\") { return "it holds a backslash" }
    for component in path.split(separator: "/", omittingEmptySubsequences: false) {
      if component.isEmpty { return "a part of it is empty" }
      if component == ".." { return "'..' leads out of the output folder" }
      if component.hasPrefix(".") { return "'\(component)' starts with a dot" }
      if component.utf8.count > 255 { return "a part of it is longer than 255 bytes" }
    }
    if path.lowercased() == OutputLock.fileName { return "that name is the lock file's" }
    return nil
  }

  /// The folders that a path lies in, outermost first: `a/b/c` gives `a` and `a/b`.
  static func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}

extension Sequence<String> {
  /// Sorted by UTF-8 bytes, which is the same on every platform and in every locale.
  func sortedByBytes() -> [String] {
    sorted { $0.precedes($1) }
  }
}
