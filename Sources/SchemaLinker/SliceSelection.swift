import APISchema

/// What a slice is made of.
package struct SliceSelection {
  package var operation: (Operation) -> Bool
  /// Whether a page of types is chosen by itself.
  package var page: (String) -> Bool
  /// Whether a relationship, by `type.relationship` with the type that declares it, pulls its target in.
  package var expands: (String) -> Bool

  package init(
    operation: @escaping (Operation) -> Bool, page: @escaping (String) -> Bool,
    expands: @escaping (String) -> Bool = { _ in false }
  ) {
    self.operation = operation
    self.page = page
    self.expands = expands
  }
}
