import Diagnostics

/// The name of a Swift type, outermost type first.
package struct TypeName: TemplateText, Hashable, Comparable {
  package static let typeName = "type name"

  /// The identifiers that are joined by dots.
  package var components: [Identifier]

  init(_ components: [Identifier]) {
    self.components = components
  }

  init(_ component: Identifier) {
    components = [component]
  }

  package var text: String { components.map(\.text).joined(separator: ".") }

  /// Names of files with more characters are cut, so that a path below a module's folder fits into 120.
  private static let longestFileName = 84

  /// The name without backticks, for files. A long one is cut, and ends in a digest of the whole.
  var fileName: String {
    let name = components.map(\.name).joined(separator: ".")
    if name.utf8.count <= Self.longestFileName { return name }
    return name.prefix(Self.longestFileName - 9) + "-" + Self.digest(name)
  }

  /// FNV-1a, 32 bits, in eight hexadecimal digits.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// A type nested in this one.
  func nested(_ component: Identifier) -> TypeName {
    TypeName(components + [component])
  }

  /// The same name with text behind its last component.
  func appending(_ suffix: String) -> TypeName {
    guard let last = components.last else { return self }
    return TypeName(components.dropLast() + [Identifier(sanitizing: last.name + suffix)])
  }

  package static func < (left: TypeName, right: TypeName) -> Bool {
    left.text.precedes(right.text)
  }
}
