/// A parameter of a function, broken as the formatter breaks it where it doesn't fit on a line.
struct FunctionParameter {
  /// The label and the name, as they stand before the colon.
  var name: String
  /// The type up to its generic argument, or all of it.
  var type: String
  /// The generic argument of the type.
  var argument: String?
  var value: String?

  init(_ name: String, type: String, argument: String? = nil, value: String? = nil) {
    self.name = name
    self.type = type
    self.argument = argument
    self.value = value
  }

  /// The parameter on one line.
  var flat: String { name + ": " + wholeType + ending }

  private var wholeType: String { type + (argument.map { "<\($0)>" } ?? "") }

  private var ending: String { value.map { " = " + $0 } ?? "" }

  /// The parameter on lines that begin at `indent`, with room for `after` columns behind it.
  func laidOut(indent: Int, after: Int) -> String {
    if indent + width(flat) + after <= Layout.maximum { return flat }
    let inner = Layout.newLine(indent + 2)
    let head = name + ": " + wholeType
    if let value, indent + width(head) + 2 <= Layout.maximum { return head + " =" + inner + value }
    if let argument { return name + ": " + type + "<" + inner + argument + Layout.newLine(indent) + ">" + ending }
    return name + ":" + inner + wholeType + ending
  }
}
