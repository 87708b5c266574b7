import Diagnostics

/// Blanks as they occur around cells and headings: ASCII white space, no-break space, zero-width space and BOM.
package func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x200B, 0xFEFF: true
  default: false
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  @inlinable
  package func trimmed() -> String {
    let kept = withBytes(Blanks.trimmed)
    if kept.count == utf8.count { return String(self) }
    let start = utf8.index(startIndex, offsetBy: kept.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: kept.count)])
  }

  /// Whether the text has nothing but blanks.
  package var hasOnlyBlanks: Bool { withBytes(Blanks.trimmed).isEmpty }

  /// The text with each run of blanks made one space, and none at its ends.
  @inlinable
  package func collapsed() -> String {
    withBytes { Blanks.areCollapsed($0) ? nil : Blanks.collapsed($0) } ?? String(self)
  }
}

/// Blanks in UTF-8: reading bytes is many times faster than reading scalars, and every text of a page passes here.
@usableFromInline
enum Blanks {
  /// How many bytes the blank at a place has; 0 where there is none.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    // Neither is the first byte of a blank.
    if byte > 0x20, byte < 0xC2 { return 0 }
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xEF, index + 2 < bytes.count else { return 0 }
    let rest = (bytes[index + 1], bytes[index + 2])
    return byte == 0xE2 ? (rest == (0x80, 0x8B) ? 3 : 0) : (rest == (0xBB, 0xBF) ? 3 : 0)
  }

  /// How many bytes the blank before a place has; 0 where there is none.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    for length in 1...3 where length <= end && width(bytes, at: end - length) == length { return length }
    return 0
  }

  /// The bytes between the blanks at both ends.
  @usableFromInline
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    while start < bytes.count {
      let width = width(bytes, at: start)
      if width == 0 { break }
      start += width
    }
    var end = bytes.count
    while end > start {
      let width = width(bytes, before: end)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// Whether a text has no blanks but single spaces within.
  @usableFromInline
  static func areCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for index in bytes.indices {
      let width = width(bytes, at: index)
      if width > 0, wasBlank || bytes[index] != 0x20 { return false }
      wasBlank = width > 0
    }
    return !wasBlank || bytes.isEmpty
  }

  @usableFromInline
  static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      var isPending = false
      var index = 0
      while index < bytes.count {
        let width = width(bytes, at: index)
        if width > 0 {
          isPending = count > 0
          index += width
          continue
        }
        if isPending {
          result[count] = 0x20
          count += 1
          isPending = false
        }
        result[count] = bytes[index]
        count += 1
        index += 1
      }
      return count
    }
  }
}
