extension JSONReader {
  @inline(__always)
  mutating func skipBlanks() throws(JSONError) {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    if byte <= 0x20 || byte == UInt8(ascii: "/") { try skipRun() }
  }

  private mutating func skipRun() throws(JSONError) {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "/") where options.contains(.allowComments): try skipComment()
      default:
        isCompact = isCompact && index == start
        return
      }
    }
    isCompact = isCompact && index == start
  }

  private mutating func skipComment() throws(JSONError) {
    let start = index
    guard index + 1 < bytes.count else { throw error("expected a value") }
    if bytes[index + 1] == UInt8(ascii: "/") {
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      return
    }
    guard bytes[index + 1] == UInt8(ascii: "*") else { throw error("expected a value") }
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    index = start
    throw error("comment is not closed")
  }

  @inline(__always)
  mutating func take(_ mark: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == mark else { return false }
    index += 1
    return true
  }
}
