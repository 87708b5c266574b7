/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was found and what was expected.
  public var message: String
  public var position: JSONPosition

  /// Counted from 1.
  public var line: Int { position.line }
  /// In UTF-8 bytes, counted from 1.
  public var column: Int { position.column }

  public var description: String { "\(message) (line \(line), column \(column))" }
}

/// A place in a JSON text.
public struct JSONPosition: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// In UTF-8 bytes, counted from 1.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
