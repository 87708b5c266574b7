/// A file with all nodes below one first segment of the paths.
package struct PathsView: TemplateView {
  package var header: HeaderText
  package var access: AccessLevel
  package var extensions: [PathExtensionView]

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("access") { (view: Self) in view.access },
    .list("extensions") { (view: Self) in view.extensions },
  ]
}

/// What one node of the path tree offers.
package struct PathExtensionView: TemplateView {
  package var head: SourceCode
  package var children: [PathChildView]
  package var methods: [PathMethodView]

  package static let keys: [ViewKey] = [
    .text("head") { (view: Self) in view.head },
    .flag("hasChildren") { (view: Self) in !view.children.isEmpty },
    .list("children") { (view: Self) in view.children },
    .list("methods") { (view: Self) in view.methods },
  ]
}

/// A child node: how it is reached and its type.
package struct PathChildView: TemplateView {
  package var access: AccessLevel
  package var doc: DocText
  /// The variable or method that makes the child.
  package var accessor: SourceCode
  package var typeHead: SourceCode

  package static let keys: [ViewKey] = [
    .text("access") { (view: Self) in view.access },
    .text("doc") { (view: Self) in view.doc },
    .text("accessor") { (view: Self) in view.accessor },
    .text("typeHead") { (view: Self) in view.typeHead },
  ]
}

/// An operation on a node.
package struct PathMethodView: TemplateView {
  let writer: MethodWriter

  package var doc: DocText { writer.doc }
  package var head: SourceCode { SourceCode(writer.head.text) }
  package var body: SourceCode { SourceCode(writer.body.laidOut(indent: 4, before: 4)) }
  /// The function that makes a `URLRequest`, up to its brace.
  package var requestHead: SourceCode { SourceCode(writer.requestHead.text) }
  /// The expression that it returns.
  package var request: SourceCode { SourceCode(writer.request.laidOut(indent: 4, before: 4)) }

  package static let keys: [ViewKey] = [
    .text("doc") { (view: Self) in view.doc },
    .text("head") { (view: Self) in view.head },
    .text("body") { (view: Self) in view.body },
    .text("requestHead") { (view: Self) in view.requestHead },
    .text("request") { (view: Self) in view.request },
  ]
}

/// The file with the root of all paths.
package struct RootView: TemplateView {
  package var header: HeaderText
  package var access: AccessLevel
  package var initHead: SourceCode

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("access") { (view: Self) in view.access },
    .text("initHead") { (view: Self) in view.initHead },
  ]
}
