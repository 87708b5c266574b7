import JSONValue

/// What a validator found wrong with a value.
public struct Violation: Sendable, Hashable, CustomStringConvertible {
  /// What was checked.
  public enum Check: String, Sendable, Hashable {
    /// Another JSON kind than documented.
    case wrongType
    /// The right JSON kind, but no text of the documented form, such as a malformed Guid.
    case malformed
    case minimum, maximum, minLength, maxLength, minItems, maxItems
    /// None of the documented values.
    case values
    /// Left out of a body, or `null`.
    case required
    /// Given in a body.
    case readOnly
    /// `null` where the page says that it may not be.
    case notNullable
  }

  /// From the value that was validated, such as `toRecipients[0].emailAddress.address`.
  public var path: String
  /// What was checked.
  public var check: Check
  /// What is allowed: a bound, a type, a list of values.
  public var limit: String?
  /// What was found; `nil` where something is missing.
  public var actual: JSONValue?
  /// The words of the page that state the limit.
  public var phrase: String?

  /// A violation at a path; what is `nil` is left out of the description.
  public init(path: String, check: Check, limit: String? = nil, actual: JSONValue? = nil, phrase: String? = nil) {
    self.path = path
    self.check = check
    self.limit = limit
    self.actual = actual
    self.phrase = phrase
  }

  public var description: String {
    var text = "\(path): \(check.rawValue)"
    if let limit { text += " \(limit)" }
    if let actual { text += ", found \(actual.excerpt)" }
    if let phrase { text += " (\(phrase))" }
    return text
  }
}

extension JSONValue {
  /// The value as text, of a long one the beginning.
  var excerpt: String {
    let text = serialized()
    return text.utf8.count <= 200 ? text : text.prefix(200) + "…"
  }
}
