import Diagnostics
import SwiftLowering

extension Configuration {
  /// What is reported about `names` whose keys no source has.
  ///
  /// - Parameter keys: the keys that the sources have.
  func unusedNames(among keys: Set<String>) -> [Diagnostic] {
    names.filter { !keys.contains($0.key) }.map { key, name in
      let near = nearest(to: key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
      return Diagnostic(
        rule: LoweringRules.unusedName,
        location: name.location ?? SourceLocation(file: Configuration.fileName, line: 1, column: 1),
        message: "names[\"\(key)\"] matches nothing that is generated\(near)")
    }
  }
}
