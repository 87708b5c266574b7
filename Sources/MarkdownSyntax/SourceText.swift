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

  package let lines: [String]

  /// - Throws: ``Failure`` for bytes that are not UTF-8, hold NUL, or exceed ``maximumBytes``.
  package init(bytes: [UInt8]) throws(Failure) {
    if bytes.count > Self.maximumBytes { throw .tooLarge(bytes: bytes.count) }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var lines: [String] = []
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = rest[rest.startIndex..<end]
      if let position = line.firstIndex(of: 0) {
        throw .binary(line: number, column: position - line.startIndex + 1)
      }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw .invalidUTF8(line: number, column: Self.firstInvalid(line) + 1)
      }
      lines.append(text)
      rest = rest[end...]
      rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    self.lines = lines
  }

  private static func firstInvalid(_ line: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = line.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
