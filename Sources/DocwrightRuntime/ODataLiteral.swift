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
    // By bytes: a quote before a combining mark is no character of its own.
    var text: [UInt8] = [UInt8(ascii: "'")]
    for byte in value.utf8 {
      if byte == UInt8(ascii: "'") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "'"))
    return ODataLiteral(text: String(decoding: text, as: UTF8.self))
  }

  /// Text that the reference shows without quotes.
  public static func raw(_ value: String) -> ODataLiteral { ODataLiteral(text: value) }

  /// `true` or `false`.
  public static func boolean(_ value: Bool) -> ODataLiteral { ODataLiteral(text: value ? "true" : "false") }

  /// A whole number.
  public static func integer(_ value: Int64) -> ODataLiteral { ODataLiteral(text: String(value)) }

  /// A Guid, in lower case, without quotes.
  public static func guid(_ value: Guid) -> ODataLiteral { primitive(value) }

  /// A day, such as `2021-07-16`, without quotes.
  public static func date(_ value: CalendarDate) -> ODataLiteral { primitive(value) }

  /// A value of any other primitive kind, in the form that it has in JSON, without quotes.
  public static func primitive(_ value: some JSONRepresentable) -> ODataLiteral {
    ODataLiteral(text: value.json.string ?? value.json.serialized())
  }
}
