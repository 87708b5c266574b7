/// The file with the table of all types of a module.
package struct TypesView: TemplateView {
  package var header: HeaderText
  package var access: AccessLevel
  /// Sorted by qualified name: a string literal, a colon, the type itself, and a comma if there are several.
  package var entries: [SourceCode]

  package static let keys: [ViewKey] = [
    .text("header") { (view: Self) in view.header },
    .text("access") { (view: Self) in view.access },
    .flag("hasEntries") { (view: Self) in !view.entries.isEmpty },
    .texts("entries") { (view: Self) in view.entries },
  ]
}
