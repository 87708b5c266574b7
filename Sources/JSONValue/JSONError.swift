/// Why a text is not JSON (RFC 8259), and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of rule the text breaks.
  public enum Kind: String, Hashable, Sendable {
    /// The grammar of JSON.
    case syntax
    /// Invalid UTF-8, or half of a surrogate pair.
    case encoding
    /// One of ``JSONLimits``.
    case limit
  }

  /// What sort of rule is broken.
  public var kind: Kind
  /// What was found and what was expected.
  public var message: String
  /// In bytes from the beginning of the text, counted from 0.
  public var offset: Int
  /// Line and column of the first byte that is wrong.
  public var position: JSONPosition

  /// Counted from 1.
  public var line: Int { position.line }
  /// In UTF-8 bytes, counted from 1.
  public var column: Int { position.column }

  public var description: String { "\(message) (line \(line), column \(column))" }
}
