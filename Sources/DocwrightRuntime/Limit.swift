/// A limit on a value, with the words of the page that state it.
public enum Limit: Sendable, Hashable {
  /// JSON number text.
  case minimum(String, String)
  case maximum(String, String)
  /// In characters.
  case minLength(Int, String)
  case maxLength(Int, String)
  /// In elements.
  case minItems(Int, String)
  case maxItems(Int, String)
  /// The legal values.
  case values([String], String)
}
