import Diagnostics

/// A Swift identifier: ASCII letters, digits and underscores, in backticks where it is a keyword.
package struct Identifier: TemplateText, Hashable, Comparable {
  package static let typeName = "identifier"

  /// The name without backticks.
  package let name: String
  private let isKeyword: Bool

  /// `nil` where the text is no identifier of ASCII letters, digits and underscores.
  package init?(_ name: String) {
    guard let first = name.utf8.first, !isDigit(first), name != "_" else { return nil }
    guard name.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }) else { return nil }
    self.name = name
    isKeyword = ReservedNames.keywords.contains(name)
  }

  /// The identifier nearest to the text: every other character becomes an underscore.
  init(sanitizing text: String) {
    var result = ""
    for byte in text.utf8 {
      let good = isLetter(byte) || isDigit(byte)
      result.unicodeScalars.append(good ? Unicode.Scalar(byte) : "_")
    }
    if result.utf8.first.map(isDigit) ?? true || result == "_" { result = "_" + result }
    name = result == "_" ? "_empty" : result
    isKeyword = ReservedNames.keywords.contains(name)
  }

  package var text: String { isKeyword ? "`\(name)`" : name }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.name.precedes(right.name)
  }
}

func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

func isDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte)
}
