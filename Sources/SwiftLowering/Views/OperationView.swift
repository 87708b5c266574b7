/// A file with one operation.
package struct OperationView: TemplateView {
  package var header: HeaderText
  package var access: AccessLevel
  package var doc: DocText
  package var head: SourceCode
  /// The same with the protocols of the query options and header fields that the page documents.
  package var optionsHead: SourceCode
  package var response: SourceCode
  package var id: SourceCode
  package var permissions: SourceCode
  /// The permissions of each case, where the page tells cases apart.
  package var permissionCases: SourceCode?
  package var bodies: [BodyView]
  package var query: [QueryView]

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("access") { (view: Self) in view.access },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("head") { (view: Self) in view.head },
    .text("optionsHead") { (view: Self) in view.optionsHead },
    .text("response") { (view: Self) in view.response },
    .text("id") { (view: Self) in view.id },
    .text("permissions") { (view: Self) in view.permissions },
    .optional("permissionCases") { (view: Self) in view.permissionCases },
    .list("bodies") { (view: Self) in view.bodies },
    .list("query") { (view: Self) in view.query },
  ]
}

/// A body of an operation: a type of its own, or another name for a model.
package struct BodyView: TemplateView {
  package var access: AccessLevel
  package var doc: DocText
  package var name: Identifier
  /// The whole declaration where the body is another name for a type.
  package var alias: SourceCode?
  /// The documented type whose properties the body has where the page lists none of its own.
  package var model: BodyModelView?
  /// The property `odataType`, where the page's examples name the type that they send.
  package var odataType: SourceCode?
  package var head: SourceCode
  /// The head of the initializer with an argument for each required property.
  package var initHead: SourceCode
  package var initDoc: DocText
  package var assignments: [SourceCode]
  package var descriptor: SourceCode
  package var properties: [PropertyView]
  /// The head of a plain structure and of its initializer, up to the brace.
  package var recordHead: SourceCode
  package var recordInitHead: SourceCode
  /// The stored properties of a plain structure.
  package var fields: [FieldView]

  package static let keys: [ViewKey] = [
    .text("access") { (view: Self) in view.access },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("name") { (view: Self) in view.name },
    .optional("alias") { (view: Self) in view.alias },
    .list("model") { (view: Self) in view.model.map { [$0] } ?? [] },
    .optional("odataType") { (view: Self) in view.odataType },
    .text("head") { (view: Self) in view.head },
    .text("initHead") { (view: Self) in view.initHead },
    .optional("initDoc") { (view: Self) in view.initDoc.isEmpty ? nil : view.initDoc },
    .flag("hasAssignments") { (view: Self) in !view.assignments.isEmpty },
    .texts("assignments") { (view: Self) in view.assignments },
    .text("descriptor") { (view: Self) in view.descriptor },
    .list("properties") { (view: Self) in view.properties },
    .text("recordHead") { (view: Self) in view.recordHead },
    .text("recordInitHead") { (view: Self) in view.recordInitHead },
    .flag("hasFields") { (view: Self) in !view.fields.isEmpty },
    .list("fields") { (view: Self) in view.fields },
  ]
}

/// A documented type that is the body of a request.
package struct BodyModelView: TemplateView {
  package var access: AccessLevel
  package var type: SourceCode
  /// The head of the initializer that takes a value of the type or of one that inherits from it.
  package var initHead: SourceCode

  package static let keys: [ViewKey] = [
    .text("access") { (view: Self) in view.access },
    .text("type") { (view: Self) in view.type },
    .text("initHead") { (view: Self) in view.initHead },
  ]
}

/// The query options that an operation documents.
package struct QueryView: TemplateView {
  package var access: AccessLevel
  package var head: SourceCode
  /// The parameters that are no system query options of OData.
  package var parameters: [QueryParameterView]

  package static let keys: [ViewKey] = [
    .text("access") { (view: Self) in view.access },
    .text("head") { (view: Self) in view.head },
    .list("parameters") { (view: Self) in view.parameters },
  ]
}

/// A query parameter that is no system query option of OData.
package struct QueryParameterView: TemplateView {
  package var name: Identifier
  package var wireName: StringLiteral
  package var type: SourceCode
  package var doc: DocText
  /// The variable up to its opening brace.
  package var head: SourceCode
  /// The accessors' bodies in braces.
  package var getter: SourceCode
  package var setter: SourceCode

  package static let keys: [ViewKey] = [
    .text("name") { (view: Self) in view.name },
    .text("wireName") { (view: Self) in view.wireName },
    .text("type") { (view: Self) in view.type },
    .optional("doc") { (view: Self) in view.doc.isEmpty ? nil : view.doc },
    .text("head") { (view: Self) in view.head },
    .text("getter") { (view: Self) in view.getter },
    .text("setter") { (view: Self) in view.setter },
  ]
}
