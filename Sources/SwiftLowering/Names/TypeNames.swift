/// Swift names of documented types and enumerations.
enum TypeNames {
  /// The namespace that stands for the module itself.
  static let rootNamespace = "microsoft.graph."

  /// The name of a type: sub-namespaces become enumerations around it.
  static func name(of qualifiedName: String, suffix: String) -> TypeName {
    var parts = Substring(qualifiedName)
    if qualifiedName.lowercased().hasPrefix(rootNamespace) { parts = parts.dropFirst(rootNamespace.count) }
    var components = parts.split(separator: ".").map { Words.upperCamel(String($0)) }
    let last = components.popLast() ?? ""
    let outer = components.map { reserved($0, suffix: "Namespace") }
    // Inside a namespace a name hides the outer one just the same.
    return TypeName((outer + [reserved(last, suffix: suffix)]).map(Identifier.init(sanitizing:)))
  }

  private static func reserved(_ name: String, suffix: String) -> String {
    // A name in `Protocol` is that of the protocol beside another model.
    ReservedNames.types.contains(name) || name.hasSuffix("Protocol") ? name + suffix : name
  }

  /// A name from the configuration, which may have dots in it.
  static func parse(_ text: String) -> TypeName? {
    let components = text.split(separator: ".", omittingEmptySubsequences: false).map { Identifier(String($0)) }
    let known = components.compactMap { $0 }
    return known.count == components.count && !known.isEmpty ? TypeName(known) : nil
  }
}
