import APISchema

/// The Swift types of arguments in paths and how they become literals of a URL (OData URL Conventions 4.01, 5.1.1.6).
struct ArgumentTypes {
  /// The types that the page's tables give, by the argument's name in small letters.
  private var types: [String: PrimitiveType] = [:]

  init(_ parameters: [Parameter]) {
    for parameter in parameters where parameter.location == .function || parameter.location == .path {
      if let type = PrimitiveType(rawValue: parameter.type.name), !parameter.type.collection {
        types[parameter.name.lowercased()] = type
      }
    }
  }

  /// The type of the argument and the case of `ODataLiteral` that writes it.
  func type(of argument: PathArgument) -> (type: String, literal: String) {
    if argument.quoted { return ("String", "string") }
    switch types[argument.name.lowercased()] ?? argument.example {
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
