import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the rows of a permissions table by its layout.
struct PermissionRows {
  /// What the table says for each case that a row or a column is for.
  private(set) var cases: [PermissionCase] = []
  private(set) var cells: PermissionCells

  init(cells: PermissionCells) {
    self.cells = cells
  }

  mutating func read(_ table: PipeTable, _ layout: PermissionLayout) {
    switch layout {
    case .matrix(let columns):
      for row in table.rows {
        let label = row.cell(0)?.text.plain
        for (column, kind) in columns { add(cells.scopes(in: row.cell(column)), as: kind, for: label) }
      }
    case .rows(let columns, let reversed): read(table.rows, columns, reversed: reversed)
    }
    // Rows for each workflow stand below rows that name the kinds alone.
    let isSplit = cases.contains { $0.when != nil }
    cases.removeAll { isSplit && $0.when == nil && $0.permissions == Permissions() }
  }

  /// A row is for a kind; or for a case of the kind above it; or it names, alone, the case that the rows below it are
  /// for.
  private mutating func read(_ rows: [PipeTable.Row], _ columns: [(column: Int, label: String?)], reversed: Bool) {
    var group: String?
    var current: PermissionKind?
    for row in rows {
      let name = row.cell(0)?.text.plain ?? ""
      let isEmpty = columns.allSatisfy { row.cell($0.column)?.text.isEmpty ?? true }
      var label = group
      if let kind = PermissionKind(name) {
        current = kind
      } else if isEmpty {
        group = name.isEmpty ? nil : name
        continue
      } else if !name.isEmpty {
        label = name
      }
      guard let current else {
        if let cell = row.cell(0) { cells.reportUnknownKind(cell) }
        continue
      }
      for (column, head) in columns {
        var found = cells.scopes(in: row.cell(column))
        if reversed { found.reverse() }
        add(found, as: current, for: head ?? label)
      }
    }
  }

  private mutating func add(_ scopes: [String], as kind: PermissionKind, for label: String?) {
    let label = label.flatMap { $0.isEmpty ? nil : $0 }
    if let index = cases.firstIndex(where: { $0.when == label }) {
      cases[index].permissions.add(scopes, as: kind)
    } else {
      var item = PermissionCase(permissions: Permissions())
      item.when = label
      item.permissions.add(scopes, as: kind)
      cases.append(item)
    }
  }
}
