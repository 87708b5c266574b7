/// Text that is safe to stand in generated source: an identifier, a literal, a comment or code laid out from these.
///
/// Templates are given nothing else, so raw text of a page cannot reach the output.
package protocol TemplateText: Sendable {
  /// What the text is, in words for those who write templates.
  static var typeName: String { get }

  /// The text as it stands in the source.
  var text: String { get }
}
