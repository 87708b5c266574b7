import Diagnostics

/// Paths below the pages' root, with `/` as separator and without `.` and `..` segments.
package enum PagePath {
  /// The folder of a path: everything before its last `/`, or empty.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  /// The last segment of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The file name without its extension.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folder of a version that a page stands in: the one above `api` or `resources`.
  package static func version(of path: String) -> String? {
    let segments = path.split(separator: "/")
    guard segments.count >= 3, ["api", "resources"].contains(segments[segments.count - 2]) else { return nil }
    return String(segments[segments.count - 3])
  }

  /// Resolves a relative reference against a folder; `nil` where it is absolute, has a scheme, or leaves the root.
  package static func resolve(_ reference: String, in folder: String) -> String? {
    let isEscaped = reference.utf8.contains(UInt8(ascii: "\\"))
    let reference = isEscaped ? reference.replacing("\\", with: "/") : reference
    if reference.hasPrefix("/") || reference.contains(":") || reference.isEmpty { return nil }
    var segments = folder.split(separator: "/").map(String.init)
    for segment in reference.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..":
        if segments.isEmpty { return nil }
        segments.removeLast()
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }
}
