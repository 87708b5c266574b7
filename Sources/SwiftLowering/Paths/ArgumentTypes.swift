import APISchema

/// The Swift types of arguments in paths and how they become literals of a URL (OData URL Conventions 4.01, 5.1.1.6).
struct ArgumentTypes {
  /// The types that the page's tables give, by the argument's name in small letters.
  private var types: [String: PrimitiveType] = [:]

  /// The arguments, in small letters, whose values are in quotes in the page's examples: templates often leave them out.
  private var quoted: Set<String> = []

  init(_ parameters: [Parameter] = [], examples: [Example] = []) {
    for parameter in parameters where parameter.location == .function || parameter.location == .path {
      if let type = PrimitiveType(rawValue: parameter.type.name), !parameter.type.collection {
        types[parameter.name.lowercased()] = type
      }
    }
    for example in examples {
      let target = (example.request ?? "").prefix { $0 != "\n" && $0 != "?" }
      // Each part but the last ends with the name before an equals sign.
      for part in target.split(separator: "='", omittingEmptySubsequences: false).dropLast() {
        let name = part.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed()
        if !name.isEmpty { quoted.insert(String(name).lowercased()) }
      }
    }
  }

  /// The type of the argument and the case of `ODataLiteral` that writes it.
  func type(of argument: PathArgument) -> (type: String, literal: String) {
    if argument.quoted { return ("String", "string") }
    let known = types[argument.name.lowercased()]
    if quoted.contains(argument.name.lowercased()), known == nil || known == .string { return ("String", "string") }
    switch known ?? argument.example {
    case .int16, .int32, .int64, .byte, .sbyte: return ("Int64", "integer")
    case .boolean: return ("Bool", "boolean")
    case .guid: return ("Guid", "primitive")
    case .date: return ("CalendarDate", "primitive")
    default: return ("String", "raw")
    }
  }

  /// The expression that writes the argument into the URL.
  func literal(of argument: PathArgument, variable: String) -> Expression {
    .call("." + type(of: argument).literal, [.init(value: .code(variable))])
  }
}
