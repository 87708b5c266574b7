import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads permissions tables in their layouts: least to most, most to least, least and higher columns, a column, a row or
/// a table for each case.
struct PermissionsReader {
  /// The permissions of all tables in sum.
  private(set) var permissions: Permissions?
  /// What each table says for each case, in the order of the page.
  private(set) var cases: [PermissionCase] = []
  var diagnostics: [Diagnostic] = []
  /// The number of tables that were read.
  private(set) var tables = 0
  /// Each name with the cell that it stands in.
  var scopes: [PageDetails.Scope] { cells.scopes }
  private var cells = PermissionCells()

  /// Adds what a table says; gives whether it is a permissions table.
  /// - Parameters:
  ///   - label: what the page says the table is for.
  ///   - requests: the requests that the page says the table is for.
  mutating func read(_ table: PipeTable, for label: String? = nil, requests: [RequestLine] = []) -> Bool {
    guard let layout = PermissionLayout(table) else { return false }
    tables += 1
    var rows = PermissionRows(cells: cells)
    rows.read(table, layout)
    cells = rows.cells
    diagnostics += cells.diagnostics
    cells.diagnostics = []
    // A table of placeholders states nothing, which is not the same as no permission.
    add(rows.cases, label, requests, isStated: cells.stateSomething)
    return true
  }

  /// Adds what a table in another language says, by its shape: a row for each kind in the usual order.
  mutating func readByShape(_ table: PipeTable) -> Bool {
    guard table.rows.count == 3, (2...3).contains(table.header.count) else { return false }
    let cells = table.rows.map { row in
      (1..<table.header.count).map { row.cell($0)?.text.plain ?? "" }.joined(separator: ", ")
    }
    let lists = cells.map { text in
      text.split { $0 == "," || $0 == " " }.filter(PermissionCells.isScope).map(String.init)
    }
    guard lists.contains(where: { !$0.isEmpty }) else { return false }
    var result = Permissions()
    for (kind, scopes) in zip([PermissionKind.delegatedWork, .delegatedPersonal, .application], lists) {
      result.add(scopes, as: kind)
    }
    add([PermissionCase(permissions: result)], nil, [], isStated: true)
    return true
  }

  private mutating func add(
    _ found: [PermissionCase], _ label: String?, _ requests: [RequestLine], isStated: Bool
  ) {
    guard permissions != nil || isStated else { return }
    var sum = permissions ?? Permissions()
    for var item in found {
      for kind in PermissionKind.allCases { sum.add(item.permissions.scopes(of: kind), as: kind) }
      item.requests = requests
      item.when = [label, item.when].compactMap { $0 }.joined(separator: ": ")
      if item.when?.isEmpty ?? false { item.when = nil }
      if !cases.contains(item) { cases.append(item) }
    }
    permissions = sum
  }
}

/// For whom a permission is granted.
enum PermissionKind: CaseIterable {
  case delegatedWork, delegatedPersonal, application

  /// The kind that a label of a row or a column names.
  init?(_ label: String) {
    let text = label.lowercased()
    if text.hasPrefix("application") {
      self = .application
    } else if text.hasPrefix("delegated") {
      self = text.contains("personal") ? .delegatedPersonal : .delegatedWork
    } else {
      return nil
    }
  }
}

extension Permissions {
  func scopes(of kind: PermissionKind) -> [String] {
    switch kind {
    case .delegatedWork: delegatedWork
    case .delegatedPersonal: delegatedPersonal
    case .application: application
    }
  }

  /// Adds scopes, each once, where it stands first.
  mutating func add(_ scopes: [String], as kind: PermissionKind) {
    var list = self.scopes(of: kind)
    var seen = Set(list)
    list += scopes.filter { seen.insert($0).inserted }
    switch kind {
    case .delegatedWork: delegatedWork = list
    case .delegatedPersonal: delegatedPersonal = list
    case .application: application = list
    }
  }
}
