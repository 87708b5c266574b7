/// The files of a generated module, sorted by path.
package struct SwiftPlan: Sendable {
  package var files: [PlannedFile] = []
}

/// One file: where it goes and what its template is given.
package struct PlannedFile: Sendable {
  /// The path below the module's folder, with `/` as separator.
  package let path: String
  package let view: FileView
}

/// The view of a file; its case chooses the template.
package enum FileView: Sendable {
  case namespace(NamespaceView)
  case model(ModelView)
  case enumeration(EnumerationView)
  case operation(OperationView)
  case paths(PathsView)
  case root(RootView)
  case types(TypesView)
}
