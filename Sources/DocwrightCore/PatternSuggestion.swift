import APISchema
import Diagnostics

/// What a misspelt entry of a slice may have meant.
struct PatternSuggestion {
  private let schema: Schema
  private let pages: [String]

  /// - Parameter pages: those of types and enumerations.
  init(_ schema: Schema, pages: [String]) {
    self.schema = schema
    self.pages = pages
  }

  /// For an entry of `include` or `exclude`.
  func operations(_ text: String) -> String? {
    if text.hasPrefix("/") { return nearest(to: text, among: pathPrefixes(as: text)) }
    let allPages = schema.operations.map(\.page) + pages
    guard text.hasSuffix("*") else {
      return nearest(to: text, among: schema.operations.map(\.id) + allPages + allPages.map(Self.fileName))
    }
    // The beginning of a name with a star behind it: as many letters of the names that there are.
    let start = String(text.dropLast())
    let names = text.contains("/") ? allPages : allPages.map(Self.fileName)
    return nearest(to: start, among: names.flatMap { Self.beginnings($0) }).map { $0 + "*" }
  }

  /// For an entry of `expand`: the qualified name, where only the namespace is missing, else the nearest one.
  static func relationship(_ text: String, among names: [String]) -> String? {
    let lower = text.lowercased()
    return names.first { $0.lowercased() == lower || $0.lowercased().hasSuffix("." + lower) }
      ?? nearest(to: text, among: names)
  }

  /// The beginnings of request paths with as many segments as a text has.
  private func pathPrefixes(as text: String) -> Set<String> {
    let count = text.split(separator: "/").count
    let paths = schema.operations.flatMap(\.requests).map { $0.path.split(separator: "/").prefix(count) }
    return Set(paths.map { "/" + $0.joined(separator: "/") })
  }

  private static func fileName(_ page: String) -> String {
    let name = page.split(separator: "/").last.map(String.init) ?? page
    return name.lowercased().hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// What stands before each dash and slash of a name, with that mark and without it, and the whole.
  private static func beginnings(_ name: String) -> [String] {
    let marks = name.indices.filter { name[$0] == "-" || name[$0] == "/" }
    return marks.flatMap { [String(name[..<$0]), String(name[...$0])] } + [name]
  }
}
