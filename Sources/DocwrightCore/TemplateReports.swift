import Diagnostics
import TemplateRendering

/// `docwright templates`: what there is to replace, and what the replacement can use.
package struct TemplateReports: Sendable {
  private let catalog: TemplateCatalog

  /// - Parameter set: the name of a built-in set.
  package init(set: String?) throws(UsageError) {
    catalog = TemplateCatalog(try BuiltInSet.named(set ?? BuiltInSet.swift.rawValue))
  }

  /// The set that a configuration chooses.
  package init(_ configuration: Configuration) {
    catalog = TemplateCatalog(configuration.templateSet)
  }

  /// The names of the templates, each with its purpose.
  package func list() -> Report {
    let width = catalog.names.map(\.count).max() ?? 0
    let lines = catalog.names.map { name in
      name + String(repeating: " ", count: width - name.count + 2) + catalog.purpose(of: name)
    }
    return Report(output: lines.joined(separator: "\n") + "\n")
  }

  /// A template's text behind a line that records it, to be changed and put into a folder of templates.
  package func cat(_ name: String) throws(UsageError) -> Report {
    let text = catalog.set.templates[try known(name)] ?? ""
    let origin = TemplateOrigin(name: name, digest: TemplateFolder.digest(of: text))
    return Report(output: origin.line + "\n" + text)
  }

  /// The keys that a template can use, each with its type.
  package func keys(_ name: String) throws(UsageError) -> Report {
    Report(output: catalog.keys(of: try known(name)).joined(separator: "\n") + "\n")
  }

  private func known(_ name: String) throws(UsageError) -> String {
    if catalog.names.contains(name) { return name }
    let near = nearest(to: name, among: catalog.names).map { "; did you mean '\($0)'?" }
    throw UsageError(
      "the set '\(catalog.set.rawValue)' has no template '\(printable(name))'"
        + (near ?? "; there are: " + catalog.names.joined(separator: ", ")))
  }
}
