import Diagnostics

/// The rules of `.swift-format` that decide how generated code is laid out.
enum Layout {
  static let maximum = 120

  static func newLine(_ indent: Int) -> String {
    "\n" + String(repeating: " ", count: indent)
  }

  static func block(_ lines: [String], indent: Int, separator: String) -> String {
    newLine(indent) + lines.joined(separator: separator + newLine(indent))
  }

  /// The head of a type up to its opening brace, such as `public struct Name: Base, Other {`.
  static func type(_ head: String, conformances: [String], indent: Int) -> String {
    if conformances.isEmpty { return head + " {" }
    let flat = head + ": " + conformances.joined(separator: ", ") + " {"
    if indent + width(flat) <= Layout.maximum { return flat }
    return head + ":" + block(conformances, indent: indent + 2, separator: ",") + newLine(indent) + "{"
  }

  /// The same with the closing brace on the line, where there is nothing in between.
  static func emptyType(_ head: String, conformances: [String], indent: Int) -> String {
    let flat = head + ": " + conformances.joined(separator: ", ") + " {}"
    if indent + width(flat) <= Layout.maximum { return flat }
    if indent + width(flat) == Layout.maximum + 1 { return String(flat.dropLast()) + newLine(indent) + "}" }
    return head + ":" + block(conformances, indent: indent + 2, separator: ",") + newLine(indent) + "{}"
  }

  /// The head of an extension; a long name is broken before the dots that no longer fit.
  static func extensionHead(_ name: TypeName) -> String {
    let flat = "extension " + name.text + " {"
    if width(flat) <= Layout.maximum { return flat }
    var lines: [String] = []
    var line = "extension "
    for (index, component) in name.components.enumerated() {
      let piece = index == 0 ? component.text : "." + component.text
      if index > 0, width(line) + width(piece) > Layout.maximum {
        lines.append(line)
        line = "  "
      }
      line += piece
    }
    return (lines + [line]).joined(separator: "\n") + "\n{"
  }

  /// A variable up to its opening brace, such as `public var name: Type {`.
  static func variable(_ head: String, type: String, indent: Int) -> String {
    let flat = head + ": " + type
    let columns = indent + width(flat)
    if columns + 2 <= Layout.maximum { return flat + " {" }
    // The type is only moved where the brace on a line of its own doesn't suffice.
    return (columns <= Layout.maximum ? flat : head + ":" + newLine(indent + 2) + type) + newLine(indent) + "{"
  }

  /// A stored variable, its type on a line of its own where it doesn't fit.
  static func stored(_ head: String, type: String, indent: Int) -> String {
    let flat = head + ": " + type
    return indent + width(flat) <= Layout.maximum ? flat : head + ":" + newLine(indent + 2) + type
  }

  /// A computed variable of one expression, on one line where it fits.
  static func computed(_ head: String, type: String, body: Expression, indent: Int) -> String {
    let start = variable(head, type: type, indent: indent)
    let flat = body.flat
    if !start.contains("\n"), indent + width(start) + width(flat) + 3 <= Layout.maximum {
      return start + " " + flat + " }"
    }
    return start + newLine(indent + 2) + body.laidOut(indent: indent + 2, before: indent + 2) + newLine(indent) + "}"
  }

  /// A type alias, its type on a line of its own where it doesn't fit.
  static func alias(_ head: String, type: String, indent: Int) -> String {
    let flat = head + " = " + type
    return indent + width(flat) <= Layout.maximum ? flat : head + " =" + newLine(indent + 2) + type
  }
}

/// The columns that a text takes.
func width(_ text: String) -> Int {
  text.withBytes { bytes in bytes.allSatisfy { $0 < 0x80 } ? bytes.count : text.count }
}
