/// A Swift expression that knows how to break its lines: on one line where it fits, else one argument a line.
///
/// A list has a line for each element however short it is, so that one more or less leaves the others' lines alone.
indirect enum Expression: Hashable, Sendable {
  case code(String)
  case string(StringLiteral)
  case call(String, [Argument])
  case array([Expression])
  case list([Expression])
  /// A statement that sets the first to the second.
  case assignment(String, String)

  struct Argument: Hashable, Sendable {
    var label: String?
    var value: Expression
  }

  static func string(_ value: String) -> Expression { .string(StringLiteral(value)) }

  /// The expression on one line.
  var flat: String {
    switch self {
    case .code(let text): text
    case .string(let literal): literal.text
    case .call(let callee, let arguments):
      callee + "(" + arguments.map(\.flat).joined(separator: ", ") + ")"
    case .array(let elements), .list(let elements): "[" + elements.map(\.flat).joined(separator: ", ") + "]"
    case .assignment(let target, let value): target + " = " + value
    }
  }

  /// Whether a list with elements is in it.
  private var isBroken: Bool {
    switch self {
    case .code, .string, .assignment: false
    case .call(_, let arguments): arguments.contains { $0.value.isBroken }
    case .array(let elements): elements.contains(where: \.isBroken)
    case .list(let elements): !elements.isEmpty
    }
  }

  /// How many lists of several elements there are: the formatter counts the comma that each would have on several lines.
  private var commas: Int {
    switch self {
    case .code, .string, .assignment: 0
    case .call(_, let arguments): arguments.reduce(0) { $0 + $1.value.commas }
    case .array(let elements), .list(let elements):
      elements.reduce(elements.count > 1 ? 1 : 0) { $0 + $1.commas }
    }
  }

  /// The expression on lines that begin at `indent`; `before` and `after` are the columns used beside it.
  func laidOut(indent: Int, before: Int, after: Int = 0) -> String {
    let flat = flat
    if !isBroken, before + width(flat) + commas + after <= Layout.maximum { return flat }
    let inner = indent + 2
    switch self {
    case .code: return flat
    case .assignment(let target, let value): return target + " =" + Layout.newLine(inner) + value
    case .string(let literal):
      let margin = Layout.newLine(indent)
      let lines = literal.lines(width: Layout.maximum - indent)
      return "\"\"\"" + margin + lines.joined(separator: margin) + margin + "\"\"\""
    case .call(let callee, let arguments):
      if arguments.isEmpty { return flat }
      let lines = arguments.enumerated().map { index, argument in
        argument.laidOut(indent: inner, after: index + 1 < arguments.count ? 1 : 0)
      }
      return callee + "(" + Layout.block(lines, indent: inner, separator: ",") + Layout.newLine(indent) + ")"
    case .array(let elements), .list(let elements):
      if elements.isEmpty { return flat }
      let lines = elements.map { $0.laidOut(indent: inner, before: inner, after: 1) }
      let comma = elements.count > 1 ? "," : ""
      return "[" + Layout.block(lines, indent: inner, separator: ",") + comma + Layout.newLine(indent) + "]"
    }
  }

  /// The expression in braces: on one line where it fits, else on lines of its own.
  func braced(indent: Int, before: Int) -> String {
    let flat = "{ " + flat + " }"
    if !isBroken, before + width(flat) + commas <= Layout.maximum { return flat }
    return "{" + Layout.newLine(indent + 2) + laidOut(indent: indent + 2, before: indent + 2)
      + Layout.newLine(indent) + "}"
  }
}

extension Expression.Argument {
  var flat: String { prefix + value.flat }

  func laidOut(indent: Int, after: Int) -> String {
    prefix + value.laidOut(indent: indent, before: indent + width(prefix), after: after)
  }

  private var prefix: String { label.map { $0 + ": " } ?? "" }
}
