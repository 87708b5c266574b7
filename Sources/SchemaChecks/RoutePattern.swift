import Diagnostics

/// The paths that a request line stands for.
struct RoutePattern {
  private enum Piece: Hashable {
    case byte(UInt8)
    /// One character at least, none of them a slash.
    case segment
    /// Anything, slashes too: the path between colons.
    case path
  }

  private let alternatives: [[Piece]]

  /// - Parameter path: that of a request line, parameters in braces.
  init(_ path: String) {
    var bytes = Array(path.utf8.prefix { $0 != UInt8(ascii: "?") })
    if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let pieces = Self.pieces(bytes)
    alternatives = [pieces] + Self.withoutColons(pieces)
  }

  func matches(_ path: String) -> Bool {
    let bytes = Self.canonical(Array(path.utf8)[...])
    return alternatives.contains { Self.matches($0[...], bytes[...]) }
  }

  // MARK: Reading

  private static func pieces(_ bytes: [UInt8]) -> [Piece] {
    var result: [Piece] = []
    var segment: [UInt8] = []
    var isInColons = false
    func flush() {
      let isOpening = segment.last == UInt8(ascii: ":")
      if isInColons {
        // All segments between two colons are one path.
        if result.last != .path { result.append(.path) }
        if isOpening { result.append(.byte(UInt8(ascii: ":"))) }
        isInColons = !isOpening
      } else {
        result += Self.segment(segment)
        isInColons = isOpening
      }
      segment = []
    }
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: "/"), depth == 0 {
        flush()
        if !(isInColons && result.last == .path) { result.append(.byte(byte)) }
      } else {
        segment.append(byte)
      }
    }
    flush()
    return result
  }

  /// A segment: what is in braces, a GUID, and the values of arguments stand for anything.
  private static func segment(_ bytes: [UInt8]) -> [Piece] {
    let isGuid =
      bytes.count == 36 && bytes.count(where: { $0 == UInt8(ascii: "-") }) == 4
      && bytes.allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: "-") }
    if isGuid { return [.segment] }
    var result: [Piece] = []
    var depth = 0
    var isArgument = false
    for byte in bytes where byte != 0x20 || depth == 0 {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if !isArgument { result.append(.segment) }
      case UInt8(ascii: ","), UInt8(ascii: ")"):
        if depth > 0 { continue }
        if isArgument { result.append(.segment) }
        isArgument = false
        result.append(.byte(byte))
      case UInt8(ascii: "="):
        if depth > 0 || isArgument { continue }
        isArgument = result.contains(.byte(UInt8(ascii: "(")))
        result.append(.byte(byte))
      default:
        if depth == 0, !isArgument { result.append(.byte(lowered(byte))) }
      }
    }
    return result.filter { $0 != .byte(0x20) }
  }

  /// The path with the item that the colons stand behind itself: `root:/{path}:/x` is `root/x` too.
  private static func withoutColons(_ pieces: [Piece]) -> [[Piece]] {
    let colon = Piece.byte(UInt8(ascii: ":"))
    guard let path = pieces.firstIndex(of: .path), path >= 2, pieces[path - 2] == colon else { return [] }
    var rest = pieces[(path + 1)...]
    if rest.first == colon { rest = rest.dropFirst() }
    return [Array(pieces[..<(path - 2)] + rest)]
  }

  /// Small letters, no blanks, nor quotes in the place of percent signs.
  private static func canonical(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        // An encoded slash is no end of a segment.
        if value != 0x20 { result.append(value == UInt8(ascii: "/") ? UInt8(ascii: "%") : lowered(value)) }
        index += 3
        continue
      }
      if byte != 0x20 { result.append(lowered(byte)) }
      index += 1
    }
    return result
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
  }

  // MARK: Matching

  private static func matches(_ pieces: ArraySlice<Piece>, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let piece = pieces.first else { return bytes.isEmpty }
    let rest = pieces.dropFirst()
    switch piece {
    case .byte(let byte): return bytes.first == byte && matches(rest, bytes.dropFirst())
    case .segment, .path:
      var end = bytes.startIndex
      while end < bytes.endIndex, piece == .path || bytes[end] != UInt8(ascii: "/") {
        end += 1
        if matches(rest, bytes[end...]) { return true }
      }
      return false
    }
  }
}
