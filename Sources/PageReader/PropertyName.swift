import Diagnostics
import MarkdownSyntax

/// The name in a name cell: marks dropped, `(deprecated)` and `(optional)` taken off.
struct PropertyName {
  var text: String
  var isDeprecated = false

  init?(_ cell: RichText) {
    var name = cell.plain
    if let open = name.utf8.firstIndex(of: UInt8(ascii: "(")) {
      let note = name[open...].lowercased()
      isDeprecated = note.contains("deprecated")
      name = name[..<open].trimmed()
    }
    guard name.utf8.count <= 200 else { return nil }
    // Nearly every name has letters and digits only.
    if name.utf8.first?.isASCIILetter ?? false,
      name.withBytes({ $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } })
    {
      text = name
      return
    }
    while let first = name.first, "*_`[".contains(first), name.count > 1, first != "_" || name.last == "_" {
      name.removeFirst()
    }
    while let last = name.last, "*_`]:".contains(last), name.count > 1, last != "_" { name.removeLast() }
    guard !name.isEmpty else { return nil }
    guard name.unicodeScalars.allSatisfy(Self.isAllowed), name.unicodeScalars.contains(where: Self.isLetter) else {
      return nil
    }
    // Some pages leave out the sign before the name of the annotation.
    text = name == "odata.type" ? "@odata.type" : name
  }
  /// Letters of ASCII are told by their value: the properties of a scalar take a search in a table.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(ascii: scalar).isASCIILetter : scalar.properties.isAlphabetic
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || "0123456789_.@-/$#{}:".unicodeScalars.contains(scalar)
      || !scalar.isASCII && scalar.properties.numericType != nil
  }
}
