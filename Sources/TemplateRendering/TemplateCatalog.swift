import SwiftLowering

/// What there is to know about a set of built-in templates.
package struct TemplateCatalog: Sendable {
  package let set: BuiltInSet

  package init(_ set: BuiltInSet) {
    self.set = set
  }

  /// The names of the templates, sorted.
  package var names: [String] { self.set.templates.keys.sorted() }

  /// What a template is for: its first comment.
  package func purpose(of name: String) -> String {
    tags(name).first { $0.kind == .comment }?.text ?? ""
  }

  /// The keys that a template can use, one a line, those of lists indented below them.
  ///
  /// A template that stands inside others sees the keys around it too.
  package func keys(of name: String) -> [String] {
    var check = TagCheck(templates: set.templates.keys.reduce(into: [:]) { $0[$1] = tags($1) })
    for (name, keys) in FileView.templates { check.check(name, scopes: [keys]) }
    let places = check.scopes[name] ?? []
    guard let first = places.first, let own = first.last else { return [] }
    var lines = Self.lines(own, indent: 0)
    // Only what is there in every place that the template stands in.
    var names = Set(own.map(\.name))
    var around: [ViewKey] = []
    for key in first.dropLast().reversed().joined() where names.insert(key.name).inserted {
      let isEverywhere = places.allSatisfy { $0.contains { $0.contains { $0.name == key.name } } }
      if isEverywhere { around.append(key) }
    }
    if !around.isEmpty { lines += ["around it:"] + around.map { "  " + Self.line($0) } }
    return lines
  }

  private static func lines(_ keys: [ViewKey], indent: Int) -> [String] {
    keys.flatMap { key in
      let line = String(repeating: " ", count: indent) + line(key)
      guard case .list(let inner) = key.kind else { return [line] }
      return [line] + lines(inner, indent: indent + 2)
    }
  }

  private static func line(_ key: ViewKey) -> String { key.name + ": " + key.typeName }

  private func tags(_ name: String) -> [TemplateTag] {
    var scanner = TagScanner(file: name, text: set.templates[name] ?? "")
    return (try? scanner.tags()) ?? []
  }
}
