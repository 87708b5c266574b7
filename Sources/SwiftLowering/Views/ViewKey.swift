/// What a template may ask a view for.
package protocol TemplateView: Sendable {
  /// All keys of the view, each once.
  static var keys: [ViewKey] { get }
}

/// A key of a view: its name, what stands behind it and how it is read.
package struct ViewKey: Sendable {
  /// What a key stands for in a template.
  package enum Kind: Sendable {
    /// Text to put in; as a section, shown unless it is absent.
    case text
    /// A condition for sections.
    case flag
    /// Views or texts to repeat a section for.
    case list(of: [ViewKey])
  }

  package let name: String
  package let kind: Kind
  /// What a template gets, in words: `identifier`, `doc text, or nothing`, `flag`, `list of views`.
  package let typeName: String
  /// The value for a view of the right type: `String`, `Bool`, an array of views or of `String`, or nothing.
  package let read: @Sendable (any TemplateView) -> Any?

  static func text<View: TemplateView, Text: TemplateText>(
    _ name: String,
    _ read: @escaping @Sendable (View) -> Text
  ) -> ViewKey {
    ViewKey(name: name, kind: .text, typeName: Text.typeName) { ($0 as? View).map { read($0).text } }
  }

  static func optional<View: TemplateView, Text: TemplateText>(
    _ name: String,
    _ read: @escaping @Sendable (View) -> Text?
  ) -> ViewKey {
    ViewKey(name: name, kind: .text, typeName: Text.typeName + ", or nothing") {
      ($0 as? View).flatMap { read($0)?.text }
    }
  }

  static func flag<View: TemplateView>(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> ViewKey {
    ViewKey(name: name, kind: .flag, typeName: "flag") { ($0 as? View).map { read($0) } }
  }

  static func list<View: TemplateView, Element: TemplateView>(
    _ name: String,
    _ read: @escaping @Sendable (View) -> [Element]
  ) -> ViewKey {
    ViewKey(name: name, kind: .list(of: Element.keys), typeName: "list of views") { ($0 as? View).map { read($0) } }
  }

  static func texts<View: TemplateView, Text: TemplateText>(
    _ name: String,
    _ read: @escaping @Sendable (View) -> [Text]
  ) -> ViewKey {
    ViewKey(name: name, kind: .list(of: []), typeName: "list of " + Text.typeName) {
      ($0 as? View).map { read($0).map(\.text) }
    }
  }

  private init(name: String, kind: Kind, typeName: String, read: @escaping @Sendable (any TemplateView) -> Any?) {
    self.name = name
    self.kind = kind
    self.typeName = typeName
    self.read = read
  }
}
