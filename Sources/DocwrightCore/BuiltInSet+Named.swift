import Diagnostics
import TemplateRendering

extension BuiltInSet {
  /// The set of a name.
  static func named(_ name: String) throws(UsageError) -> BuiltInSet {
    if let set = BuiltInSet(rawValue: name) { return set }
    let names = allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError("there is no template set '\(printable(name))'; there are: \(names)")
  }
}
