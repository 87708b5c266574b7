import Diagnostics

/// Paths below the pages' root, with `/` as separator and without `.` and `..` segments.
package enum PagePath {
  /// The folder of a path: everything before its last `/`, or empty.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The last segment of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The file name without its extension.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folder of a version that a page stands in: the one above `api` or `resources`.
  package static func version(of path: String) -> String? {
    let segments = path.parts(at: UInt8(ascii: "/"))
    guard segments.count >= 3, ["api", "resources"].contains(segments[segments.count - 2]) else { return nil }
    return String(segments[segments.count - 3])
  }

  /// Resolves a relative reference against a folder; `nil` where it is absolute, has a scheme, or leaves the root.
  package static func resolve(_ reference: String, in folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    let isEscaped = reference.hasByte(UInt8(ascii: "\\"))
    let reference = (isEscaped ? reference.replacing("\\", with: "/") : reference).utf8
    if reference.isEmpty || reference.first == slash || reference.contains(UInt8(ascii: ":")) { return nil }
    var segments = folder.utf8.split(separator: slash)
    for segment in reference.split(separator: slash) {
      if segment.elementsEqual(".".utf8) { continue }
      guard segment.elementsEqual("..".utf8) else {
        segments.append(segment)
        continue
      }
      if segments.isEmpty { return nil }
      segments.removeLast()
    }
    return segments.map { Substring($0) }.joined(separator: "/")
  }
}
