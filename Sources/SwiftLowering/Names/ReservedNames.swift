/// The closed list of names that documented things must not take, because Swift or the runtime use them.
///
/// A name on a list is changed whether or not it would clash in one program: names never depend on neighbours.
package enum ReservedNames {
  /// Words that need backticks wherever they are a name.
  package static let keywords = words(
    """
    as associatedtype async await break case catch class continue default defer deinit do else enum extension
    fallthrough false fileprivate for func guard if import in init inout internal is let nil open operator
    precedencegroup private protocol public repeat rethrows return self static struct subscript super switch throw
    throws true try typealias var where while Any Self Type Protocol
    """)

  /// What backticks don't help, for members of any kind.
  private static let anyMembers = words("init self Self Type Protocol")

  /// Members that the runtime gives to models and bodies.
  package static let modelMembers = anyMembers.union(
    words(
      """
      storage descriptor validate with as require json jsonData debugDescription customMirror hash hashValue encode
      """))

  /// Static members that the runtime or `Optional` give to enumerations.
  package static let enumerationMembers = anyMembers.union(words("knownValues none some allCases"))

  /// Members of the structure with an operation's query.
  package static let queryMembers = anyMembers.union(
    words("items"))

  /// Members of every node of the path tree.
  package static let nodeMembers = anyMembers.union(words("path callAsFunction"))

  /// Parameters of generated methods.
  package static let parameters = words("self Self path body content contentType query")

  /// Types of nodes that would hide a type their code uses.
  package static let nodeTypes = words("RequestPath")

  /// Types that generated code nests in an operation.
  package static let operationTypes = words("Body Query Response")

  /// Top-level names of Swift, Foundation, SwiftUI and the runtime.
  package static let types = keywords.union(operationTypes).union(ReservedTypeNames.all)

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
