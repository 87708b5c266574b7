/// A function or initializer whose head is laid out on one line where it fits, else one parameter a line.
struct FunctionLayout {
  /// Everything before the parenthesis, such as `public func update`.
  var head: String
  var parameters: [FunctionParameter]
  /// The outer type and its argument of the result, such as `APIRequest` and `MessageUpdate`.
  var result: (type: String, argument: String?)?
  var indent: Int
  var isThrowing = false

  /// The function up to its opening brace.
  var text: String {
    let flat = head + "(" + parameters.map(\.flat).joined(separator: ", ") + ")" + resultText + " {"
    if indent + width(flat) <= Layout.maximum { return flat }
    if parameters.isEmpty { return head + "()" + brokenResult }
    let lines = parameters.enumerated().map { index, parameter in
      parameter.laidOut(indent: indent + 2, after: index + 1 < parameters.count ? 1 : 0)
    }
    let start = head + "(" + Layout.block(lines, indent: indent + 2, separator: ",") + Layout.newLine(indent) + ")"
    if indent + 1 + width(resultText) + 2 <= Layout.maximum { return start + resultText + " {" }
    return start + brokenResult
  }

  private var resultText: String {
    guard let result else { return "" }
    return (isThrowing ? " throws" : "") + " -> " + result.type + (result.argument.map { "<\($0)>" } ?? "")
  }

  private var brokenResult: String {
    guard let result else { return " {" }
    guard let argument = result.argument else {
      return (isThrowing ? " throws" : "") + Layout.newLine(indent + 2) + "-> " + result.type + Layout.newLine(indent)
        + "{"
    }
    return " -> " + result.type + "<" + Layout.newLine(indent + 2) + argument + Layout.newLine(indent) + "> {"
  }
}
