/// A file with one enumeration.
package struct EnumerationView: TemplateView {
  package var header: HeaderText
  package var access: AccessLevel
  package var namespace: TypeName?
  package var doc: DocText
  package var structHead: SourceCode
  package var extensionHead: SourceCode
  package var hasExplicitInit: Bool
  /// The braced list of all members.
  package var knownValues: SourceCode
  package var members: [EnumerationMemberView]
  /// The head of a plain structure, up to the brace.
  package var recordHead: SourceCode

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("access") { (view: Self) in view.access },
    .flag("isNested") { (view: Self) in view.namespace != nil },
    .optional("namespace") { (view: Self) in view.namespace },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("structHead") { (view: Self) in view.structHead },
    .text("extensionHead") { (view: Self) in view.extensionHead },
    .flag("hasExplicitInit") { (view: Self) in view.hasExplicitInit },
    .text("knownValues") { (view: Self) in view.knownValues },
    .list("members") { (view: Self) in view.members },
    .text("recordHead") { (view: Self) in view.recordHead },
  ]
}

/// A documented member of an enumeration.
package struct EnumerationMemberView: TemplateView {
  package var name: Identifier
  package var rawValue: StringLiteral
  package var doc: DocText
  /// The whole computed variable.
  package var declaration: SourceCode

  package static let keys: [ViewKey] = [
    .text("name") { (view: Self) in view.name },
    .text("rawValue") { (view: Self) in view.rawValue },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("declaration") { (view: Self) in view.declaration },
  ]
}

/// A file that declares a namespace.
package struct NamespaceView: TemplateView {
  package var header: HeaderText
  /// The enumeration with those inside it.
  package var declaration: SourceCode
  package var doc: DocText

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("declaration") { (view: Self) in view.declaration },
  ]
}
