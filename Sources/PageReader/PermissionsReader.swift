import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads permissions tables in their layouts: least to most, most to least, least and higher columns, matrices.
struct PermissionsReader {
  var permissions: Permissions?
  var diagnostics: [Diagnostic] = []
  /// The number of tables that were read.
  private(set) var tables = 0
  /// Each name with the cell that it stands in.
  private(set) var scopes: [PageDetails.Scope] = []
  private var statesSomething = false

  private enum Kind {
    case delegatedWork, delegatedPersonal, application
  }

  private enum Layout {
    case rows(columns: [Int], reversed: Bool)
    case matrix([(column: Int, kind: Kind)])
  }

  /// Adds what a table says; gives whether it is a permissions table.
  mutating func read(_ table: PipeTable) -> Bool {
    guard let layout = Self.layout(table) else { return false }
    tables += 1
    var result = permissions ?? Permissions()
    for row in table.rows {
      switch layout {
      case .rows(let columns, let reversed):
        guard let label = row.cell(0)?.text.plain, let kind = Self.kind(label) else { continue }
        var found = columns.flatMap { self.scopes(in: row.cell($0)) }
        if reversed { found.reverse() }
        Self.add(found, as: kind, to: &result)
      case .matrix(let columns):
        for (column, kind) in columns { Self.add(scopes(in: row.cell(column)), as: kind, to: &result) }
      }
    }
    result.delegatedWork = Self.distinct(result.delegatedWork)
    result.delegatedPersonal = Self.distinct(result.delegatedPersonal)
    result.application = Self.distinct(result.application)
    // A table of placeholders states nothing, which is not the same as no permission.
    if permissions != nil || statesSomething { permissions = result }
    return true
  }

  /// Adds what a table in another language says, by its shape: a row for each kind in the usual order.
  mutating func readByShape(_ table: PipeTable) -> Bool {
    guard table.rows.count == 3, (2...3).contains(table.header.count) else { return false }
    let cells = table.rows.map { row in
      (1..<table.header.count).map { row.cell($0)?.text.plain ?? "" }.joined(separator: ", ")
    }
    let lists = cells.map { text in
      text.split { $0 == "," || $0 == " " }.filter(Self.isScope).map(String.init)
    }
    guard lists.contains(where: { !$0.isEmpty }) else { return false }
    var result = permissions ?? Permissions()
    for (kind, scopes) in zip([Kind.delegatedWork, .delegatedPersonal, .application], lists) {
      Self.add(Self.distinct(scopes), as: kind, to: &result)
    }
    permissions = result
    return true
  }

  private static func layout(_ table: PipeTable) -> Layout? {
    let heads = table.header.map { $0.text.plain.lowercased() }
    let matrix = heads.enumerated().dropFirst().compactMap { index, head in
      kind(head).map { (column: index, kind: $0) }
    }
    if matrix.count >= 2 { return .matrix(matrix) }
    guard let first = heads.first, first.hasPrefix("permission") || first.contains("permission type") else {
      return nil
    }
    let columns = heads.indices.dropFirst().filter { heads[$0].contains("permission") }
    if columns.isEmpty { return nil }
    let reversed = columns.contains { heads[$0].contains("from most to least") }
    return .rows(columns: Array(columns), reversed: reversed)
  }

  private static func kind(_ label: String) -> Kind? {
    let text = label.lowercased()
    if text.hasPrefix("application") { return .application }
    guard text.hasPrefix("delegated") else { return nil }
    return text.contains("personal") ? .delegatedPersonal : .delegatedWork
  }

  private static func add(_ scopes: [String], as kind: Kind, to permissions: inout Permissions) {
    switch kind {
    case .delegatedWork: permissions.delegatedWork += scopes
    case .delegatedPersonal: permissions.delegatedPersonal += scopes
    case .application: permissions.application += scopes
    }
  }

  /// Each scope once, where it stands first.
  private static func distinct(_ scopes: [String]) -> [String] {
    var seen = Set<String>()
    return scopes.filter { seen.insert($0).inserted }
  }

  private static let none: Set<String> = [
    "", "not supported", "not available", "not applicable", "none", "n/a", "not supported*", "-",
  ]

  private mutating func scopes(in cell: PipeCell?) -> [String] {
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
    if !bare.isEmpty { statesSomething = true }
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
      diagnostics.append(
        Diagnostic(
          rule: PageRules.malformedPermission, location: cell.location,
          message:
            "\"\(text.prefix(100))\" is not a list of permissions; expected names such as Mail.Read, comma separated"))
    }
    self.scopes += result.map { .init(name: $0, location: cell.location) }
    return result
  }

  /// `Mail.Read`, `Files.ReadWrite.All`, `offline_access`-like names have no dot and are not listed in tables.
  private static func isScope(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first.isASCIILetter, word.hasByte(UInt8(ascii: ".")) else { return false }
    return word.parts(at: UInt8(ascii: "."), omittingEmpty: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
  }
}
