/// A stored property of a plain structure, for templates that don't build on the runtime's storage.
package struct FieldView: TemplateView {
  package var name: Identifier
  package var wireName: StringLiteral
  package var type: SourceCode
  package var doc: DocText
  /// The whole stored variable.
  package var declaration: SourceCode
  /// The case of the enumeration of coding keys.
  package var codingKey: SourceCode
  /// The statement of an initializer that sets the variable to the argument of its name.
  package var assignment: SourceCode
  /// Whether a body has to have it.
  package var isRequired: Bool

  package static let keys: [ViewKey] = [
    .text("name") { (view: Self) in view.name },
    .text("wireName") { (view: Self) in view.wireName },
    .text("type") { (view: Self) in view.type },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("declaration") { (view: Self) in view.declaration },
    .text("codingKey") { (view: Self) in view.codingKey },
    .text("assignment") { (view: Self) in view.assignment },
    .flag("isRequired") { (view: Self) in view.isRequired },
  ]
}
