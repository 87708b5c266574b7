/// The documented types of a module, by their qualified names.
///
/// Generated code has one, as `API.types`; ``Model/as(_:)`` goes by it.
public struct ModelTypes: Sendable {
  private let types: [String: any Model.Type]

  /// Types by qualified names such as `microsoft.graph.message`.
  public init(_ types: [String: any Model.Type]) {
    self.types = types
  }

  /// The type that an `@odata.type` names, with or without `#` before it; `nil` where none is documented.
  public func type(named name: String) -> (any Model.Type)? {
    types[name.hasPrefix("#") ? String(name.dropFirst()) : name]
  }
}
