/// A file with one model.
package struct ModelView: TemplateView {
  package var header: HeaderText
  /// The header of a file with everything that the type has.
  package var recordHeader: @Sendable () -> HeaderText
  package var access: AccessLevel
  /// The namespace that the type is nested in.
  package var namespace: TypeName?
  package var doc: DocText
  /// The head of the structure and of its protocol, up to the brace.
  package var structHead: SourceCode
  /// The structure with the keys of all properties, nested in the type.
  package var propertiesHead: SourceCode
  package var protocolDoc: DocText
  package var protocolDeclaration: SourceCode
  package var extensionHead: SourceCode
  package var descriptor: SourceCode
  /// Whether the initializer from storage has to be written down.
  package var hasExplicitInit: Bool
  package var properties: [PropertyView]
  /// The head of a plain structure with everything that the type has, up to the brace.
  package var recordHead: SourceCode
  /// The stored properties of a plain structure, inherited ones too; made only for a template that asks for them.
  package var fields: @Sendable () -> [FieldView]

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("recordHeader") { (view: Self) in view.recordHeader() },
    .text("access") { (view: Self) in view.access },
    .flag("isNested") { (view: Self) in view.namespace != nil },
    .optional("namespace") { (view: Self) in view.namespace },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("structHead") { (view: Self) in view.structHead },
    .text("propertiesHead") { (view: Self) in view.propertiesHead },
    .text("protocolDoc") { (view: Self) in view.protocolDoc },
    .text("protocolDeclaration") { (view: Self) in view.protocolDeclaration },
    .text("extensionHead") { (view: Self) in view.extensionHead },
    .text("descriptor") { (view: Self) in view.descriptor },
    .flag("hasExplicitInit") { (view: Self) in view.hasExplicitInit },
    .flag("hasProperties") { (view: Self) in !view.properties.isEmpty },
    .list("properties") { (view: Self) in view.properties },
    .text("recordHead") { (view: Self) in view.recordHead },
    .flag("hasFields") { (view: Self) in !view.fields().isEmpty },
    .list("fields") { (view: Self) in view.fields() },
  ]
}

/// The typed key of a property.
package struct PropertyView: TemplateView {
  package var name: Identifier
  package var wireName: StringLiteral
  /// The type of the property's value.
  package var type: SourceCode
  package var doc: DocText
  /// The whole variable.
  package var declaration: SourceCode

  package static let keys: [ViewKey] = [
    .text("name") { (view: Self) in view.name },
    .text("wireName") { (view: Self) in view.wireName },
    .text("type") { (view: Self) in view.type },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("declaration") { (view: Self) in view.declaration },
  ]
}
