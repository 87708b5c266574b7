import Mustache
import SwiftLowering

extension MustacheParent where Self: TemplateView {
  /// The value behind one of the view's keys; anything else is looked up in the views around.
  package func child(named name: String) -> Any? {
    let keys = Self.keys
    guard let place = keys.indices.first(where: { keys[$0].name == name }) else { return nil }
    guard let value = keys[place].read(self) else { return Absent() }
    if case .text = keys[place].kind, let text = value as? String { return RenderedText(renderText: text) }
    return value
  }
}

/// Text that says itself how it is rendered: Mustache would ask a `String` for all else that it might be before.
private struct RenderedText: MustacheCustomRenderable, MustacheTransformable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  func transform(_ name: String) -> Any? { renderText.transform(name) }

  func child(named name: String) -> Any? { nil }
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
extension BodyModelView: MustacheParent {}
extension QueryView: MustacheParent {}
extension PathsView: MustacheParent {}
extension PathExtensionView: MustacheParent {}
extension PathChildView: MustacheParent {}
extension PathMethodView: MustacheParent {}
extension RootView: MustacheParent {}
extension TypesView: MustacheParent {}
