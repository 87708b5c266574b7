/// The name of a Swift type, outermost type first.
package struct TypeName: TemplateText, Hashable, Comparable {
  package static let typeName = "type name"

  /// The identifiers that are joined by dots.
  package var components: [Identifier]

  init(_ components: [Identifier]) {
    self.components = components
  }

  init(_ component: Identifier) {
    components = [component]
  }

  package var text: String { components.map(\.text).joined(separator: ".") }

  /// The name without backticks, for files.
  var fileName: String { components.map(\.name).joined(separator: ".") }

  /// A type nested in this one.
  func nested(_ component: Identifier) -> TypeName {
    TypeName(components + [component])
  }

  /// The same name with text behind its last component.
  func appending(_ suffix: String) -> TypeName {
    guard let last = components.last else { return self }
    return TypeName(components.dropLast() + [Identifier(sanitizing: last.name + suffix)])
  }

  package static func < (left: TypeName, right: TypeName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
