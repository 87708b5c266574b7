import Diagnostics

/// The split of one line of a pipe table into the source texts of its cells.
struct PipeRow {
  struct Cell {
    var text: String
    /// In UTF-8 bytes, counted from 1.
    var column: Int
  }

  var cells: [Cell]
  /// Whether the line begins with a pipe.
  var isOpened: Bool
  /// Whether the line ends in a pipe, which says that no cell goes on in the next line.
  var isClosed: Bool

  /// Splits at each pipe that is neither escaped nor inside a code span closed on the same line.
  init(_ line: Substring) {
    self = line.withBytes { PipeRow($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bounds = Self.bounds(bytes)
    var first = 0
    var last = bytes.count
    while first < last, Self.isSpace(bytes[first]) { first += 1 }
    while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
    isClosed = bounds.last == last - 1 && !bounds.isEmpty && (last - 1 > first || bounds.count > 1)
    isOpened = bounds.first == first
    cells = []
    cells.reserveCapacity(bounds.count + 1)
    var start = isOpened ? first + 1 : first
    for bound in bounds.dropFirst(isOpened ? 1 : 0) {
      cells.append(Cell(bytes, start..<bound))
      start = bound + 1
    }
    if !isClosed { cells.append(Cell(bytes, start..<max(last, start))) }
  }

  /// The places of the pipes that part cells.
  private static func bounds(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var spans = CodeSpans(bytes).spans[...]
    var bounds: [Int] = []
    bounds.reserveCapacity(8)
    var index = 0
    while index < bytes.count {
      while let span = spans.first, span.upperBound <= index { spans.removeFirst() }
      if let span = spans.first, span.contains(index) {
        index = span.upperBound
        continue
      }
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") { bounds.append(index) }
      index += 1
    }
    return bounds
  }

  /// Whether a line is a delimiter row such as `|:---|---|`; a single column needs at least one pipe.
  static func isDelimiter(_ line: Substring) -> Bool {
    var pipes = 0
    var dashes = 0
    var dashesInCell = 0
    var cells = 0
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "|"):
        pipes += 1
        if dashesInCell > 0 { cells += 1 }
        dashesInCell = 0
      case UInt8(ascii: "-"):
        dashes += 1
        dashesInCell += 1
      case UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return false
      }
    }
    return pipes > 0 && dashes > 0 && (cells > 0 || dashesInCell > 0)
  }

  fileprivate static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension PipeRow.Cell {
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, PipeRow.isSpace(bytes[start]) { start += 1 }
    var end = range.upperBound
    while end > start, PipeRow.isSpace(bytes[end - 1]) { end -= 1 }
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let text = String(decoding: content, as: UTF8.self)
    let isEscaped = content.contains(UInt8(ascii: "\\"))
    self.init(text: (isEscaped ? text.replacing("\\|", with: "|") : text).trimmed(), column: start + 1)
  }
}
