/// Texts that would leave the comment or the string that they stand in, if one let them.
enum Payload {
  /// As a page writes them within a line.
  static let all: [String] = [
    "*/ fatalError() /*", "/* open", "\"\"\" + fatalError()", "\"# + fatalError()", "\"## + fatalError()",
    "\\(fatalError())", "\\\\(fatalError())", "\\#(fatalError())", "\\\"); fatalError()", "\" + fatalError() + \"",
    "&#10;fatalError()&#10;", "&#13;&#10;import Evil", "&#x2028;fatalError()", "<br>fatalError()<br/>",
    "&lt;script&gt;", "&quot;; fatalError()", "// fatalError()", "/// - Parameter x: y",
    "#sourceLocation(file: \"evil\", line: 1)", "#if os(Linux)", "#endif", "#error(\"evil\")", "`fatalError()`", "`",
    "``` swift", "~~~", "a\u{2028}fatalError()", "a\u{2029}fatalError()", "a\u{85}fatalError()", "a\u{0B}b\u{0C}c",
    "a\u{01}\u{1B}[31m\u{7F}", "\u{202E}evil\u{2066}\u{2069}\u{200F}", "&#0;", "\u{FEFF}a\u{200B}\u{200D}",
    "{{evil}}", "{{/properties}}", "{{#properties}}", "{{% CONTENT_TYPE:HTML}}", "{{{evil}}}", "{{=<% %>=}}",
    "\"unbalanced", "'", "\\", "\\\\", "<!-- open", "--> closed", "[open](", "![a](b \"c)", "*open **open",
    "${evil} $(evil) %@", "e\u{301}\u{301}\u{301}", "\u{1F468}\u{200D}\u{1F469}", "../../../etc/evil",
    String(repeating: "long", count: 500), "long " + String(repeating: "word ", count: 300),
  ]

  static let mixture =
    "*/ \"\"\" \"# \\(fatalError()) &#10;fatalError() &#x2028;x #sourceLocation(file: \"evil\", line: 1) #if a {{/properties}} "
    + "{{{evil}}} \u{202E}a\u{01} \" ' \\"
}
