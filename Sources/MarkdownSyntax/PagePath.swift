import Diagnostics

/// Paths below the pages' root, with `/` as separator and without `.` and `..` segments.
package enum PagePath {
  /// The folder of a path: everything before its last `/`, or empty.
  package static func folder(of path: String) -> String {
    guard let slash = lastSlash(path) else { return "" }
    return String(path[..<slash])
  }

  /// The name of the folder of a path; empty where it has none.
  package static func folderName(of path: String) -> Substring {
    guard let slash = lastSlash(path) else { return "" }
    let folder = path[..<slash]
    return lastSlash(folder).map { folder[$0...].dropFirst() } ?? folder
  }

  /// The last segment of a path.
  package static func name(of path: String) -> String {
    guard let slash = lastSlash(path) else { return path }
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
    guard ["api", "resources"].contains(folderName(of: path)) else { return nil }
    let version = folderName(of: folder(of: path))
    return version.isEmpty ? nil : String(version)
  }

  /// Resolves a relative reference against a folder; `nil` where it is absolute, has a scheme, or leaves the root.
  package static func resolve(_ reference: String, in folder: String) -> String? {
    let isEscaped = reference.hasByte(UInt8(ascii: "\\"))
    let reference = isEscaped ? reference.replacing("\\", with: "/") : reference
    if reference.isEmpty || reference.utf8.first == slash || reference.hasByte(UInt8(ascii: ":")) { return nil }
    var path: [UInt8] = []
    path.reserveCapacity(folder.utf8.count + 1 + reference.utf8.count)
    folder.withBytes { bytes in
      for segment in bytes.split(separator: slash) { append(segment, to: &path) }
    }
    let isInside = reference.withBytes { bytes in
      for segment in bytes.split(separator: slash) where !isDots(segment, 1) {
        guard isDots(segment, 2) else {
          append(segment, to: &path)
          continue
        }
        if path.isEmpty { return false }
        path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
      }
      return true
    }
    return isInside ? String(decoding: path, as: UTF8.self) : nil
  }

  private static let slash = UInt8(ascii: "/")

  private static func isDots(_ segment: Slice<UnsafeBufferPointer<UInt8>>, _ count: Int) -> Bool {
    segment.count == count && segment.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func append(_ segment: Slice<UnsafeBufferPointer<UInt8>>, to path: inout [UInt8]) {
    if !path.isEmpty { path.append(slash) }
    path.append(contentsOf: segment)
  }

  private static func lastSlash(_ path: some StringProtocol) -> String.Index? {
    let place = path.withBytes { $0.lastIndex(of: slash) }
    return place.map { path.utf8.index(path.utf8.startIndex, offsetBy: $0) }
  }
}
