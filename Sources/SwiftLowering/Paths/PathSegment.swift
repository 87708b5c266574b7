import APISchema

/// One part of a request path.
enum PathSegment: Hashable {
  /// A fixed segment as the page writes it, `$ref` or `delta()` too.
  case literal(String)
  /// A key, with all the names that the braces give it.
  case parameter([String])
  /// A key by the names of its properties: `applications(appId='{id}')`.
  case alternateKey([PathArgument])
  case function(String, [PathArgument])
  /// A type cast or a call by its qualified name.
  case cast(String)
  /// A file path between colons: `root:/{path}:`.
  case colonPath(String)

  /// What two spellings of the segment have in common; the key of a node among its siblings.
  var key: String {
    switch self {
    case .literal(let text): Self.name(ofLiteral: text, keepingMarks: true).lowercased()
    case .parameter: "{}"
    case .alternateKey(let arguments): "(" + Self.key(arguments) + ")"
    case .function(let name, let arguments): name.lowercased() + "(" + Self.key(arguments) + ")"
    case .cast(let name): name.lowercased()
    case .colonPath: ":"
    }
  }

  /// The segment in a node's documentation.
  var text: String {
    switch self {
    case .literal(let text), .cast(let text): text
    case .parameter(let names): "{" + names.joined(separator: " | ") + "}"
    case .alternateKey(let arguments): "(" + arguments.map(\.text).joined(separator: ",") + ")"
    case .function(let name, let arguments): name + "(" + arguments.map(\.text).joined(separator: ",") + ")"
    case .colonPath(let name): ":/{" + name + "}"
    }
  }

  /// The text of a segment that may be the name of an action or function.
  var callText: String? {
    switch self {
    case .literal(let text), .cast(let text): text
    default: nil
    }
  }

  /// The named arguments of a call or an alternate key.
  var arguments: [PathArgument] {
    switch self {
    case .alternateKey(let arguments), .function(_, let arguments): arguments
    default: []
    }
  }

  /// Whether a variable leads to the node, and not a method.
  var isVariable: Bool {
    switch self {
    case .literal, .cast: true
    default: false
    }
  }

  /// The name of a fixed segment without the marks of a call and of its namespace.
  static func name(ofLiteral text: String, keepingMarks: Bool = false) -> String {
    let bare = text.hasSuffix("()") ? String(text.dropLast(2)) : text
    if keepingMarks { return bare }
    return bare.split(separator: ".").last.map(String.init) ?? bare
  }

  static func isSystemResource(_ text: String) -> Bool { text.hasPrefix("$") }

  private static func key(_ arguments: [PathArgument]) -> String {
    arguments.map { $0.name.lowercased() }.joined(separator: ",")
  }
}

/// An argument of a function or an alternate key in a path; a value that the page fixes is one example of it.
struct PathArgument: Hashable {
  /// The name before the equals sign.
  var name: String
  /// The name in the braces, or the value that stands there.
  var placeholder: String
  var quoted: Bool
  /// The type that an unquoted value has, where no table says more.
  var example: PrimitiveType?

  var text: String {
    let value = "{" + placeholder + "}"
    return name + "=" + (quoted ? "'" + value + "'" : value)
  }
}
