import APISchema
import Diagnostics

/// The types that a correction can name in its value.
struct CorrectionTypes {
  private var index = TypeIndex()
  private var names: [String] = []

  init(_ schema: Schema) {
    for type in schema.types { index.add(type.name, page: nil, fragment: nil, isEnum: false) }
    for definition in schema.enums { index.add(definition.name, page: nil, fragment: nil, isEnum: true) }
    index.sort()
    names = schema.types.map(\.name) + schema.enums.map(\.name)
  }

  func isEnum(_ name: String) -> Bool { index.enums.contains(name) }

  /// Reads `Int32`, `Edm.Int32`, `String collection`, `Collection(recipient)`, `microsoft.graph.recipient`.
  func reference(_ text: String) -> TypeReference? {
    var name = text.split(separator: " ").joined(separator: " ")
    var collection = false
    if name.lowercased().hasSuffix(" collection") {
      name = String(name.dropLast(" collection".count))
      collection = true
    } else if name.lowercased().hasPrefix("collection("), name.hasSuffix(")") {
      name = String(name.dropFirst("collection(".count).dropLast())
      collection = true
    }
    let bare = name.lowercased().hasPrefix("edm.") ? String(name.dropFirst(4)).lowercased() : name.lowercased()
    let builtIn = PrimitiveType.allCases.map(\.rawValue) + [TypeReference.untypedName]
    let found = builtIn.first { $0.lowercased() == bare } ?? index.named(name, in: "microsoft.graph")
    return found.map { TypeReference($0, collection: collection) }
  }

  /// Why a text names no type.
  func problem(_ text: String) -> String {
    let all = names + index.shortNames + PrimitiveType.allCases.map(\.rawValue)
    let near = nearest(to: text, among: all).map { "; did you mean \"\($0)\"?" } ?? ""
    return "no page documents the type \"\(text)\"\(near)"
  }
}
