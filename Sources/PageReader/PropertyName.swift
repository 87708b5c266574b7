import Diagnostics
import MarkdownSyntax

/// The name in a name cell: marks dropped, `(deprecated)` and `(optional)` taken off.
struct PropertyName {
  var text: String
  var isDeprecated = false

  init?(_ cell: RichText) {
    var name = cell.plain
    if let open = name.firstIndex(of: "(") {
      let note = name[open...].lowercased()
      isDeprecated = note.contains("deprecated")
      name = name[..<open].trimmed()
    }
    guard name.utf8.count <= 200 else { return nil }
    while let first = name.first, "*_`[".contains(first), name.count > 1, first != "_" || name.last == "_" {
      name.removeFirst()
    }
    while let last = name.last, "*_`]:".contains(last), name.count > 1, last != "_" { name.removeLast() }
    guard !name.isEmpty else { return nil }
    let allowed = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_.@-/$#{}:".unicodeScalars.contains(scalar)
    }
    guard allowed, name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    // Some pages leave out the sign before the name of the annotation.
    text = name == "odata.type" ? "@odata.type" : name
  }
}
