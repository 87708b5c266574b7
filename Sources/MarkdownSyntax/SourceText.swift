import Diagnostics

/// The lines of one file, decoded: UTF-8, LF, CRLF or CR line ends (CommonMark 0.30, section 2.1), with or without a byte order mark.
package struct SourceText: Sendable {
  /// Why bytes are not the text of a page.
  package enum Failure: Error, Hashable, Sendable {
    case invalidUTF8(line: Int, column: Int)
    case binary(line: Int, column: Int)
    case tooLarge(bytes: Int)
  }

  /// Larger files are refused; the largest page of a real reference has 200 KB.
  package static let maximumBytes = 4 << 20

  /// Parts of one text, so that no line is copied.
  package let lines: [Substring]

  /// - Throws: ``Failure`` for bytes that are not UTF-8, hold NUL, or exceed ``maximumBytes``.
  package init(bytes: [UInt8]) throws(Failure) {
    if bytes.count > Self.maximumBytes { throw .tooLarge(bytes: bytes.count) }
    guard let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }), !text.hasByte(0) else {
      throw Self.failure(bytes)
    }
    lines = text.withBytes(Self.lines).map { Substring(text.utf8[$0.in(text.utf8)]) }
  }

  /// Where the lines of a text stand, in bytes, without their ends.
  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    // Most lines of a page are longer.
    lines.reserveCapacity(bytes.count / 32)
    let hasReturns = bytes.place(of: 0x0D) != nil
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = bytes.place(of: 0x0A, from: start) ?? bytes.count
      if hasReturns { end = bytes[start..<end].firstIndex(of: 0x0D) ?? end }
      lines.append(start..<end)
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return lines
  }

  /// What the first line of bytes that are no text has in it.
  private static func failure(_ bytes: [UInt8]) -> Failure {
    let lines = bytes.withUnsafeBufferPointer(lines)
    for (index, line) in lines.enumerated() {
      if let place = bytes[line].firstIndex(of: 0) {
        return .binary(line: index + 1, column: place - line.lowerBound + 1)
      }
      if let offset = firstInvalid(bytes[line]) { return .invalidUTF8(line: index + 1, column: offset + 1) }
    }
    return .invalidUTF8(line: max(1, lines.count), column: 1)
  }

  private static func firstInvalid(_ line: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var iterator = line.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

extension Range<Int> {
  /// The same bytes of a text.
  fileprivate func `in`(_ text: String.UTF8View) -> Range<String.Index> {
    let start = text.index(text.startIndex, offsetBy: lowerBound)
    return start..<text.index(start, offsetBy: count)
  }
}
