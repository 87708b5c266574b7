import JSONValue

/// A literal in a URL (OData URL Conventions 4.01, section 5.1.1.14.1).
public struct ODataLiteral: Sendable, Hashable {
  /// As it stands in the URL before percent-encoding.
  public let text: String

  private init(text: String) {
    self.text = text
  }

  /// A string in single quotes, quotes in it doubled.
  public static func string(_ value: String) -> ODataLiteral {
    ODataLiteral(text: "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'")
  }

  /// Text that the reference shows without quotes.
  public static func raw(_ value: String) -> ODataLiteral { ODataLiteral(text: value) }

  public static func boolean(_ value: Bool) -> ODataLiteral { ODataLiteral(text: value ? "true" : "false") }

  public static func integer(_ value: Int64) -> ODataLiteral { ODataLiteral(text: String(value)) }

  /// A value of any other primitive kind, in the form that it has in JSON, without quotes.
  public static func primitive(_ value: some JSONRepresentable) -> ODataLiteral {
    ODataLiteral(text: value.json.string ?? value.json.serialized())
  }
}
