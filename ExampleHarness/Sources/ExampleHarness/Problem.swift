/// What is wrong with an example.
public struct Problem: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The response or the body is none of the documented type.
    case shape
    /// A getter gives nothing, or a setter takes nothing.
    case wrongType
    /// A violation of a limit, or of the values that are allowed.
    case limit
    /// No property has the name.
    case unknownKey
    /// An argument of an initializer that the example lacks.
    case missing
    /// Encoded, it is another JSON.
    case otherJSON
    /// No builder has the method and the path.
    case noRoute
    /// The builder gives another URL.
    case otherURL
  }

  var kind: Kind
  /// Names of properties, joined by dots.
  var place: String
  var detail: String

  /// The rules of `docwright lint` that speak of such a problem.
  var rules: Set<String> {
    switch kind {
    case .shape: ["example-shape"]
    case .wrongType: ["example-type", "example-shape"]
    case .limit: ["example-limit"]
    case .unknownKey: ["example-unknown-key", "example-shape", "example-limit"]
    case .missing: ["example-missing-key", "example-shape"]
    case .otherJSON: ["example-type"]
    case .noRoute, .otherURL: ["example-target"]
    }
  }
}
