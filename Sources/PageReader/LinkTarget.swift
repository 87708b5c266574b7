import Diagnostics
import MarkdownSyntax

/// Where a link of a page leads, if it stays inside the reference.
struct LinkTarget: Hashable {
  /// The target's path below the pages' root; the linking page itself for a bare fragment.
  var page: String?
  var fragment: String?

  init(_ destination: String, on page: String) {
    var path = destination[...]
    if let hash = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
      let fragment = path[path.utf8.index(after: hash)...]
      self.fragment = fragment.isEmpty ? nil : fragment.lowercased()
      path = path[..<hash]
    }
    if let query = path.utf8.firstIndex(of: UInt8(ascii: "?")) { path = path[..<query] }
    if path.isEmpty {
      self.page = fragment == nil ? nil : page
    } else if let place = Self.placeInReference(path) {
      self.page = PagePath.resolve("../" + place, in: PagePath.folder(of: page))
    } else if path.hasByte(UInt8(ascii: ":")) || path.hasPrefix("/") {
      self.page = nil
    } else {
      let name =
        path.utf8.suffix(3).elementsEqual(".md".utf8, by: { $0 | 0x20 == $1 | 0x20 }) ? String(path) : path + ".md"
      self.page = PagePath.resolve(name, in: PagePath.folder(of: page))
    }
  }

  /// The page below its version's folder that a link of the published site leads to, such as
  /// `https://learn.microsoft.com/en-us/graph/api/resources/user` and `/graph/api/user-get`; `nil` for any other link.
  private static func placeInReference(_ path: Substring) -> String? {
    guard path.utf8.first == UInt8(ascii: "/") || path.hasByte(UInt8(ascii: ":")) else { return nil }
    var rest = path
    if let scheme = rest.firstRange(of: "://") {
      let host = rest[scheme.upperBound...].prefix { $0 != "/" }
      guard ["learn.microsoft.com", "docs.microsoft.com"].contains(host.lowercased()) else { return nil }
      rest = rest[host.endIndex...]
    }
    guard rest.hasPrefix("/") else { return nil }
    var parts = rest.parts(at: UInt8(ascii: "/"))
    if let locale = parts.first, locale.utf8.count == 5, locale.dropFirst(2).first == "-" { parts.removeFirst() }
    guard parts.count > 2, parts[0] == "graph", parts[1] == "api" else { return nil }
    let place = parts[2...].joined(separator: "/")
    return (parts.count == 3 ? "api/" : "") + place + ".md"
  }

  /// Whether a link leads into a `resources` folder: nearly all that don't have no such word in them.
  static func isResource(_ destination: String, on page: String) -> Bool {
    (destination.contains("resources") || page.contains("resources"))
      && LinkTarget(destination, on: page).isResource
  }

  /// Whether the target is in a `resources` folder.
  var isResource: Bool { page.map { PagePath.folderName(of: $0) == "resources" } ?? false }
}
