/// JSON of another kind than documented, such as a list where an object is expected.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The type that was expected, by its qualified name.
  public var typeName: String
  /// The kind of JSON that the type is made of.
  public var expected: String

  /// An error for the type that was expected.
  public init(typeName: String, expected: String = "a JSON object") {
    self.typeName = typeName
    self.expected = expected
  }

  public var description: String { "expected \(expected) for \(typeName)" }
}
