/// A tag of a template with its place.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case variable, section, inverted, close, partial, comment, pragma
    /// A tag that built-in checks don't cover: other delimiters, blocks, dynamic partials.
    case unsupported
  }

  var kind: Kind
  /// The name without transforms.
  var name: String
  /// The functions around the name, outermost first, as in `{{^first()}}`.
  var transforms: [String]
  /// What stands between the braces, for comparison with the closing tag.
  var text: String
  var line: Int
  var column: Int
}
