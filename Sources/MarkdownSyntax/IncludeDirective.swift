import Diagnostics

/// The `[!INCLUDE [label](path)]` directive of the docs' Markdown dialect.
enum IncludeDirective {
  /// The targets of a line that holds nothing but directives; `nil` for any other line.
  static func targets(inLine line: Substring) -> [String]? {
    var rest = Substring(line.trimmed()).utf8
    guard rest.first == UInt8(ascii: "[") else { return nil }
    var targets: [String] = []
    while !rest.isEmpty {
      guard let (target, after) = directive(rest) else { return nil }
      targets.append(target)
      rest = after.drop { $0 == 0x20 || $0 == 0x09 }
    }
    return targets.isEmpty ? nil : targets
  }

  private static let head = "[!INCLUDE".utf8

  private static func directive(_ text: Substring.UTF8View) -> (target: String, after: Substring.UTF8View)? {
    guard text.prefix(head.count).elementsEqual(head, by: { $0 == $1 || isSmall($0) && $0 & 0xDF == $1 }) else {
      return nil
    }
    var rest = text.dropFirst(head.count).drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    rest = rest[close...].dropFirst()
    guard rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let target = Substring(rest[..<end].dropFirst()).trimmed()
    rest = rest[end...].dropFirst().drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "]") else { return nil }
    return (target, rest.dropFirst())
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
}
