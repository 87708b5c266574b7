/// Swift names of documented types and enumerations.
enum TypeNames {
  /// The namespace that stands for the module itself.
  static let rootNamespace = "microsoft.graph."

  /// A name that differs in case only from `API`, the root of all paths.
  static let rootLookalike = "Api"

  /// The name of a type: sub-namespaces become enumerations around it.
  static func name(of qualifiedName: String, suffix: String) -> TypeName {
    var parts = Substring(qualifiedName)
    if qualifiedName.lowercased().hasPrefix(rootNamespace) { parts = parts.dropFirst(rootNamespace.count) }
    var components = parts.split(separator: ".").map { Words.upperCamel(String($0)) }
    let last = components.popLast() ?? ""
    let outer = components.map { reserved($0, suffix: "Namespace") }
    // Inside a namespace a name hides the outer one just the same. Files must differ from that of the root in more than
    // case.
    if outer.isEmpty, last == rootLookalike { return TypeName(Identifier(sanitizing: last + suffix)) }
    return TypeName((outer + [reserved(last, suffix: suffix)]).map(Identifier.init(sanitizing:)))
  }

  /// Whether a type of the name would hide another.
  static func isReserved(_ name: String) -> Bool {
    // A name in `Protocol` is that of the protocol beside another model.
    ReservedNames.types.contains(name) || name.hasSuffix("Protocol")
  }

  private static func reserved(_ name: String, suffix: String) -> String {
    isReserved(name) ? name + suffix : name
  }

  /// A name from the configuration, which may have dots in it.
  static func parse(_ text: String) -> TypeName? {
    let components = text.split(separator: ".", omittingEmptySubsequences: false).map { Identifier(String($0)) }
    let known = components.compactMap { $0 }
    return known.count == components.count && !known.isEmpty ? TypeName(known) : nil
  }
}
