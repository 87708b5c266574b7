import Diagnostics

/// A pipe table (GFM 0.29, section 4.10, read more tolerantly: rows may be short, long or wrapped).
package struct PipeTable: Sendable {
  package struct Row: Sendable {
    package var cells: [PipeCell]
    package var location: SourceLocation
    /// How many cells the row has beyond those of the header.
    package var surplus = 0

    /// The cell of a column, counted from 0; `nil` where the row is too short.
    package func cell(_ column: Int?) -> PipeCell? {
      guard let column, cells.indices.contains(column) else { return nil }
      return cells[column]
    }
  }

  package var header: [PipeCell]
  /// Each row has at most as many cells as the header; surplus cells are joined into the last one.
  package var rows: [Row]
  package var location: SourceLocation
}

/// A cell of a pipe table.
package struct PipeCell: Sendable {
  package var text: RichText
  package var location: SourceLocation

  package static func empty(at location: SourceLocation) -> PipeCell {
    PipeCell(text: .empty, location: location)
  }
}
