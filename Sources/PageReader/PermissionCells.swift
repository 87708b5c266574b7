import Diagnostics
import MarkdownSyntax

/// Reads the cells of permissions tables: lists of scopes, or words that say there are none.
struct PermissionCells {
  var diagnostics: [Diagnostic] = []
  /// Each name with the cell that it stands in.
  private(set) var scopes: [PageDetails.Scope] = []
  /// Whether a cell held anything but a placeholder.
  private(set) var stateSomething = false

  private static let none: Set<String> = [
    "", "not supported", "not available", "not applicable", "none", "n/a", "not supported*", "-",
  ]

  mutating func scopes(in cell: PipeCell?) -> [String] {
    guard let cell else { return [] }
    let text = cell.text.plain
    let lower = text.lowercased()
    var bare = lower.utf8[...]
    while bare.last == UInt8(ascii: ".") { bare = bare.dropLast() }
    if Placeholder.isLeft(in: text) {
      diagnostics.append(
        Diagnostic(
          rule: PageRules.placeholderText, location: cell.location, message: "no permissions yet, only a placeholder"))
      return []
    }
    if !bare.isEmpty { stateSomething = true }
    if Self.none.contains(String(Substring(bare))) { return [] }
    var result: [String] = []
    var unread: [Substring] = []
    var seen = Set<Substring>()
    for part in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
      let word = Substring(part)
      // No name of a permission is that long; the word is reported as it is.
      if word.utf8.count > 200 {
        unread.append(word)
        continue
      }
      var name = part
      while let last = name.last, "*.:)".hasByte(last) { name = name.dropLast() }
      while name.first == UInt8(ascii: "(") { name = name.dropFirst() }
      let scope = Substring(name)
      if Self.isScope(scope) {
        if seen.insert(scope).inserted { result.append(String(scope)) }
      } else if !["and", "or", "plus", "with", "not", "supported"].contains(scope.lowercased()), !scope.isEmpty {
        unread.append(scope)
      }
    }
    if result.isEmpty || unread.count > 2 {
      report(cell, "is not a list of permissions; expected names such as Mail.Read, comma separated")
    }
    self.scopes += result.map { .init(name: $0, location: cell.location) }
    return result
  }

  mutating func reportUnknownKind(_ cell: PipeCell) {
    report(cell, "is no kind of permission, so its row is lost; expected Delegated or Application")
  }

  private mutating func report(_ cell: PipeCell, _ message: String) {
    diagnostics.append(
      Diagnostic(
        rule: PageRules.malformedPermission, location: cell.location,
        message: "\"\(cell.text.plain.prefix(100))\" \(message)"))
  }

  /// `Mail.Read`, `Files.ReadWrite.All`, `offline_access`-like names have no dot and are not listed in tables.
  static func isScope(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first.isASCIILetter, word.hasByte(UInt8(ascii: ".")) else { return false }
    return word.parts(at: UInt8(ascii: "."), omittingEmpty: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
  }
}
