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
    lines = try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in try Self.lines(bytes) }
  }

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> [String] {
    var lines: [String] = []
    // Most lines of a page are longer.
    lines.reserveCapacity(bytes.count / 32)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
        if bytes[end] == 0 { throw .binary(line: lines.count + 1, column: end - start + 1) }
        end += 1
      }
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard let text = String(validating: line, as: UTF8.self) else {
        throw .invalidUTF8(line: lines.count + 1, column: firstInvalid(line) + 1)
      }
      lines.append(text)
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return lines
  }

  private static func firstInvalid(_ line: UnsafeBufferPointer<UInt8>) -> Int {
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
