import Diagnostics

/// Finds pipe tables in the source lines of paragraphs and reads their cells.
struct TableReader {
  let source: PageSource
  let inlines: InlineParser

  /// What a paragraph's lines hold: text glued on above, a table, text glued on below.
  struct Split {
    var above: Range<Int>
    var table: PipeTable
    var below: Range<Int>
  }

  /// The first of the lines that look like rows, in a paragraph that is no table: several that begin and end with pipes,
  /// or one that begins with a pipe and has three cells or more.
  func undelimitedRow(_ lines: Range<Int>) -> Int? {
    let cells = lines.compactMap { line in
      let row = PipeRow(stripped(line))
      let isRow = row.isOpened && (row.isClosed && row.cells.count > 1 || row.cells.count > 2)
      return isRow ? (line: line, count: row.cells.count) : nil
    }
    return cells.count > 1 || cells.contains { $0.count > 2 } ? cells.first?.line : nil
  }

  /// Splits the lines of a paragraph around the table in them, found by its delimiter row; `nil` without one.
  func split(_ lines: Range<Int>) -> Split? {
    guard
      let delimiter = lines.dropFirst().first(where: {
        PipeRow.isDelimiter(stripped($0)) && stripped($0 - 1).hasByte(UInt8(ascii: "|"))
      })
    else { return nil }
    let head = delimiter - 1
    let headRow = PipeRow(stripped(head))
    let (rows, end) = rows(delimiter + 1..<lines.upperBound, style: headRow)
    let table = PipeTable(header: cells(of: headRow, line: head), rows: rows, location: source.location(line: head))
    return Split(above: lines.lowerBound..<head, table: table, below: end..<lines.upperBound)
  }

  /// Reads rows up to the first line that is no row; gives the rows and that line.
  ///
  /// - Parameter style: the header row; it tells how many columns there are and whether rows begin and end with pipes.
  private func rows(_ lines: Range<Int>, style: PipeRow) -> (rows: [PipeTable.Row], end: Int) {
    let columns = style.cells.count
    var rows: [(line: Int, row: PipeRow)] = []
    var index = lines.lowerBound
    while index < lines.upperBound {
      let row = PipeRow(stripped(index))
      if let last = rows.last, continues(last.row, with: row, style: style) {
        rows[rows.count - 1].row.join(row)
      } else if !row.hasPipe {
        break
      } else if !row.cells.allSatisfy({ $0.text.isEmpty }) {
        rows.append((index, row))
      }
      index += 1
    }
    let read = rows.map { line, row in
      PipeTable.Row(
        cells: cells(of: row.limited(to: columns), line: line), location: source.location(line: line),
        surplus: max(0, row.cells.count - columns))
    }
    return (read, index)
  }

  /// Whether a line goes on with the last cell of the row before it: that row isn't closed, the line isn't opened.
  private func continues(_ last: PipeRow, with line: PipeRow, style: PipeRow) -> Bool {
    if last.isClosed || line.isOpened { return false }
    if line.isClosed, line.cells.count == 1 { return true }
    if last.cells.count < style.cells.count { return style.isOpened || !line.hasPipe }
    return style.isOpened && style.isClosed
  }

  /// Reads the rows that stand apart from their table, after a comment among them.
  func detachedRows(_ lines: Range<Int>, of table: PipeTable) -> [PipeTable.Row]? {
    guard lines.allSatisfy({ PipeRow(stripped($0)).isOpened }) else { return nil }
    var style = PipeRow(Substring("|" + String(repeating: "x|", count: table.header.count)))
    style.isClosed = true
    return rows(lines, style: style).rows
  }

  private func cells(of row: PipeRow, line: Int) -> [PipeCell] {
    row.cells.map { cell in
      PipeCell(text: inlines.parse(cell.text), location: source.location(line: line, column: cell.column))
    }
  }

  /// The line without the markers of quotes around it.
  func stripped(_ line: Int) -> Substring {
    let text = source.lines[line].text
    guard text.utf8.first == UInt8(ascii: ">") || text.utf8.first == UInt8(ascii: " ") else { return text }
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 {
      index = bytes.index(after: index)
    }
    // Blanks stand in for the markers, so that columns stay true.
    return String(repeating: " ", count: bytes.distance(from: bytes.startIndex, to: index)) + text[index...]
  }
}

extension PipeRow {
  var hasPipe: Bool { isOpened || isClosed || cells.count > 1 }

  /// Appends a line that continues this row's last cell.
  mutating func join(_ next: PipeRow) {
    guard let first = next.cells.first else { return }
    cells[cells.count - 1].text += " " + first.text
    cells += next.cells.dropFirst()
    isClosed = next.isClosed
  }

  /// Joins surplus cells into the last column.
  func limited(to columns: Int) -> PipeRow {
    guard columns > 0, cells.count > columns else { return self }
    var result = self
    let surplus = cells[(columns - 1)...].map(\.text)
    result.cells = Array(cells[..<columns])
    result.cells[columns - 1].text = surplus.filter { !$0.isEmpty }.joined(separator: " | ")
    return result
  }
}
