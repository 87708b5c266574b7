import SwiftLowering

extension FileView {
  /// The template that renders the file.
  var template: String {
    switch self {
    case .namespace: "namespace"
    case .model: "model"
    case .enumeration: "enumeration"
    case .operation: "operation"
    case .paths: "paths"
    case .root: "root"
    case .types: "types"
    }
  }

  /// What the template is given.
  var root: any TemplateView {
    switch self {
    case .namespace(let view): view
    case .model(let view): view
    case .enumeration(let view): view
    case .operation(let view): view
    case .paths(let view): view
    case .root(let view): view
    case .types(let view): view
    }
  }

  /// The templates that render files, with the keys of their views.
  static let templates: [(name: String, keys: [ViewKey])] = [
    ("namespace", NamespaceView.keys),
    ("model", ModelView.keys),
    ("enumeration", EnumerationView.keys),
    ("operation", OperationView.keys),
    ("paths", PathsView.keys),
    ("root", RootView.keys),
    ("types", TypesView.keys),
  ]
}
