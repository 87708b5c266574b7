/// A parameter of a function, broken as the formatter breaks it where it doesn't fit on a line.
struct FunctionParameter {
  /// The label and the name, as they stand before the colon.
  var name: String
  var type: String
  var value: String?

  init(_ name: String, type: String, value: String? = nil) {
    self.name = name
    self.type = type
    self.value = value
  }

  /// The parameter on one line.
  var flat: String { name + ": " + type + ending }

  private var ending: String { value.map { " = " + $0 } ?? "" }

  /// The parameter on lines that begin at `indent`, with room for `after` columns behind it.
  func laidOut(indent: Int, after: Int) -> String {
    if indent + width(flat) + after <= Layout.maximum { return flat }
    let inner = Layout.newLine(indent + 2)
    let head = name + ": " + type
    if let value, indent + width(head) + 2 <= Layout.maximum { return head + " =" + inner + value }
    return name + ":" + inner + type + ending
  }
}
