import Mustache
import SwiftLowering

extension MustacheParent where Self: TemplateView {
  /// The value behind one of the view's keys; anything else is looked up in the views around.
  package func child(named name: String) -> Any? {
    for key in Self.keys where key.name == name { return key.read(self) ?? Absent() }
    return nil
  }
}

/// What stands behind a key without a value: with `nil` the key would be looked up in the views around.
private struct Absent: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

extension NamespaceView: MustacheParent {}
extension ModelView: MustacheParent {}
extension PropertyView: MustacheParent {}
extension QueryParameterView: MustacheParent {}
extension FieldView: MustacheParent {}
extension EnumerationView: MustacheParent {}
extension EnumerationMemberView: MustacheParent {}
extension OperationView: MustacheParent {}
extension BodyView: MustacheParent {}
extension QueryView: MustacheParent {}
extension PathsView: MustacheParent {}
extension PathExtensionView: MustacheParent {}
extension PathChildView: MustacheParent {}
extension PathMethodView: MustacheParent {}
extension RootView: MustacheParent {}
extension TypesView: MustacheParent {}
