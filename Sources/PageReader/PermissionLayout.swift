import Diagnostics
import MarkdownSyntax

/// Where the permissions stand in a table.
enum PermissionLayout {
  /// A row for each kind; a column for all cases, or one for each with what its header says of the case.
  case rows(columns: [(column: Int, label: String?)], reversed: Bool)
  /// A column for each kind, and a row for each case.
  case matrix([(column: Int, kind: PermissionKind)])

  /// The layout of a table; `nil` for a table of something else.
  init?(_ table: PipeTable) {
    let heads = table.header.map { $0.text.plain.lowercased() }
    let matrix = heads.enumerated().dropFirst().compactMap { index, head in
      PermissionKind(head).map { (column: index, kind: $0) }
    }
    if matrix.count >= 2 {
      self = .matrix(matrix)
      return
    }
    guard let first = heads.first, first.hasPrefix("permission") || first.contains("permission type") else {
      return nil
    }
    let columns = heads.indices.dropFirst().filter { heads[$0].contains("permission") }
    if columns.isEmpty { return nil }
    let isOrder =
      columns.count == 1
      || columns.contains { column in
        ["least", "lowest", "higher", "highest", "most"].contains(where: heads[column].hasPrefix)
      }
    let labels = columns.map { isOrder ? nil : Self.label(table.header[$0].text.plain) }
    self = .rows(
      columns: zip(columns, labels).map { ($0, $1) },
      reversed: columns.contains { heads[$0].contains("from most to least") })
  }

  /// A header without what it says of the order, in brackets.
  private static func label(_ head: String) -> String {
    guard let open = head.lowercased().firstRange(of: "(from "), open.lowerBound != head.startIndex else { return head }
    return head.prefix(head.lowercased()[..<open.lowerBound].count).trimmed()
  }
}
