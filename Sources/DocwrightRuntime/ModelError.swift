/// JSON that is no object where a model is expected.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The type that was expected, by its qualified name.
  public var typeName: String

  /// An error for the type that was expected.
  public init(typeName: String) {
    self.typeName = typeName
  }

  public var description: String { "expected a JSON object for \(typeName)" }
}
