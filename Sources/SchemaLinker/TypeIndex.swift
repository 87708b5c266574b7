import APISchema
import Diagnostics
import MarkdownSyntax
import PageReader

/// Which type or enumeration a name or a page stands for.
struct TypeIndex {
  /// Qualified names by their lower-cased form.
  private var qualified: [String: String] = [:]
  /// Qualified names by the lower-cased last component, sorted.
  private var short: [String: [String]] = [:]
  /// Names by the lower-cased path of the page, with `#fragment` where several stand on it.
  private var byPage: [String: String] = [:]
  private(set) var enums: Set<String> = []

  mutating func add(_ name: String, page: String?, fragment: String?, isEnum: Bool) {
    let lower = name.lowercased()
    if qualified[lower] == nil {
      qualified[lower] = name
      short[Self.last(lower), default: []].append(name)
    }
    if isEnum { enums.insert(qualified[lower] ?? name) }
    guard let page else { return }
    let key = page.lowercased() + (fragment.map { "#" + $0 } ?? "")
    if byPage[key] == nil { byPage[key] = qualified[lower] ?? name }
  }

  mutating func sort() {
    for key in short.keys { short[key]?.sort { $0.precedes($1) } }
  }

  var shortNames: [String] { short.values.compactMap { $0.first.map(Self.last) } }

  /// The type that a page documents, or the enumeration at a fragment of it.
  func target(page: String, fragment: String?) -> String? {
    let path = page.lowercased()
    if let fragment, let name = byPage[path + "#" + fragment] { return name }
    return byPage[path]
  }

  /// The type of a name: qualified, or short in a namespace, or short anywhere if only one has it.
  func named(_ name: String, in namespace: String) -> String? {
    let lower = name.lowercased()
    if let found = qualified[lower] { return found }
    if let found = qualified[namespace.lowercased() + "." + lower] { return found }
    if let found = qualified["microsoft.graph." + lower] { return found }
    guard !lower.contains("."), let candidates = short[lower] else { return nil }
    return candidates.count == 1 ? candidates[0] : nil
  }

  static func last(_ name: String) -> String {
    name.parts(at: UInt8(ascii: ".")).last.map(String.init) ?? name
  }
}
