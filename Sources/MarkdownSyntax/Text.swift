/// Blanks as they occur around cells and headings: ASCII white space, no-break space, zero-width space and BOM.
package func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x200B, 0xFEFF: true
  default: false
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  package func trimmed() -> String {
    let bytes = utf8
    let plain = bytes.withContiguousStorageIfAvailable { Blanks.trimmed($0) } ?? nil
    if let plain {
      if plain.count == bytes.count { return String(self) }
      let start = bytes.index(bytes.startIndex, offsetBy: plain.lowerBound)
      return String(self[start..<bytes.index(start, offsetBy: plain.count)])
    }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start..<scalars.index(after: last)])
  }

  /// The text with each run of blanks made one space, and none at its ends.
  package func collapsed() -> String {
    if utf8.withContiguousStorageIfAvailable(Blanks.areCollapsed) ?? false { return String(self) }
    var result = ""
    var pending = false
    for scalar in unicodeScalars {
      if isBlank(scalar) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// What most texts are, told by their bytes.
private enum Blanks {
  /// The bytes between the blanks at both ends; `nil` where a byte there is not ASCII, which may begin or end a blank.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    var end = bytes.count
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    if start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 { return nil }
    return start..<end
  }

  /// Whether a text has no blanks but single spaces within; a text that is not ASCII counts as one that may have.
  static func areCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for byte in bytes {
      if byte >= 0x80 { return false }
      let isBlank = Self.isBlank(byte)
      if isBlank, wasBlank || byte != 0x20 { return false }
      wasBlank = isBlank
    }
    return !wasBlank || bytes.isEmpty
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
