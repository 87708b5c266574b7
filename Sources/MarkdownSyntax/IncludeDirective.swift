/// The `[!INCLUDE [label](path)]` directive of the docs' Markdown dialect.
enum IncludeDirective {
  /// The targets of a line that holds nothing but directives; `nil` for any other line.
  static func targets(inLine line: String) -> [String]? {
    var rest = line.trimmed()[...]
    guard rest.utf8.first == UInt8(ascii: "[") else { return nil }
    var targets: [String] = []
    while !rest.isEmpty {
      guard let (target, after) = directive(rest) else { return nil }
      targets.append(target)
      rest = after.drop { $0 == " " || $0 == "\t" }
    }
    return targets.isEmpty ? nil : targets
  }

  private static func directive(_ text: Substring) -> (target: String, after: Substring)? {
    guard text.prefix(9).uppercased() == "[!INCLUDE" else { return nil }
    var rest = text.dropFirst(9).drop { $0 == " " || $0 == "-" }
    guard rest.first == "[", let close = rest.firstIndex(of: "]") else { return nil }
    rest = rest[rest.index(after: close)...]
    guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
    let target = rest[rest.index(after: rest.startIndex)..<end].trimmed()
    rest = rest[rest.index(after: end)...].drop { $0 == " " }
    guard rest.first == "]" else { return nil }
    return (target, rest.dropFirst())
  }
}
