import Diagnostics
import MarkdownSyntax

/// Where a link of a page leads, if it stays inside the reference.
struct LinkTarget: Hashable {
  /// The target's path below the pages' root; the linking page itself for a bare fragment.
  var page: String?
  var fragment: String?

  init(_ destination: String, on page: String) {
    var path = destination[...]
    if let hash = path.firstIndex(of: "#") {
      let fragment = path[path.index(after: hash)...]
      self.fragment = fragment.isEmpty ? nil : fragment.lowercased()
      path = path[..<hash]
    }
    if let query = path.firstIndex(of: "?") { path = path[..<query] }
    if path.isEmpty {
      self.page = fragment == nil ? nil : page
    } else if path.contains(":") || path.hasPrefix("/") {
      self.page = nil
    } else {
      let name = path.lowercased().hasSuffix(".md") ? String(path) : path + ".md"
      self.page = PagePath.resolve(name, in: PagePath.folder(of: page))
    }
  }

  /// Whether the target is in a `resources` folder.
  var isResource: Bool { page.map { PagePath.name(of: PagePath.folder(of: $0)) == "resources" } ?? false }
}
