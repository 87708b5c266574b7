extension JSONValue {
  /// The value as JSON text (RFC 8259), without a line end after it.
  ///
  /// - Parameter pretty: one member or element a line, indented by two spaces.
  public func serialized(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes a string of JSON with its quotes in UTF-8.
  package static func write(string text: String, to bytes: inout [UInt8]) { JSONWriter.write(text, to: &bytes) }

  /// The value as JSON text in UTF-8, on one line.
  public var serializedBytes: [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.write(self)
    return writer.bytes
  }
}

struct JSONWriter {
  let pretty: Bool
  private(set) var bytes: [UInt8] = []
  /// The arrays and objects that are being written; a list, so that deep values need no stack.
  private var open: [Container] = []

  private struct Container {
    var elements: [JSONValue]
    var members: [(key: String, value: JSONValue)]
    let isObject: Bool
    /// What is written next.
    var position = 0

    var count: Int { isObject ? members.count : elements.count }
  }

  init(pretty: Bool) {
    self.pretty = pretty
  }

  mutating func write(_ value: JSONValue) {
    begin(value)
    while let last = open.indices.last {
      if open[last].position < open[last].count {
        part(of: last)
      } else {
        let container = open.removeLast()
        if container.count > 0 { newLine() }
        bytes.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
      }
    }
  }

  /// Writes the next element or member of an open container.
  private mutating func part(of container: Int) {
    let position = open[container].position
    open[container].position += 1
    if position > 0 { bytes.append(UInt8(ascii: ",")) }
    newLine()
    guard open[container].isObject else { return begin(open[container].elements[position]) }
    let member = open[container].members[position]
    write(member.key)
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(0x20) }
    begin(member.value)
  }

  /// Writes a scalar, or the beginning of a container.
  private mutating func begin(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += value.text.utf8
    case .string(let value): write(value)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      open.append(Container(elements: elements, members: [], isObject: false))
    case .object(let object):
      if !pretty, let (tape, word) = object.parsed { return tape.write(word, to: &bytes) }
      bytes.append(UInt8(ascii: "{"))
      open.append(Container(elements: [], members: object.members, isObject: true))
    }
  }

  private mutating func newLine() {
    guard pretty else { return }
    bytes.append(0x0A)
    for _ in 0..<open.count * 2 { bytes.append(0x20) }
  }

  private mutating func write(_ text: String) { Self.write(text, to: &bytes) }

  /// Writes a string with its quotes; only what has to be is escaped.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var start = 0
      while start < text.count {
        let end = place(ofEscaped: text, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
        if end < text.count { escape(text[end], to: &bytes) }
        start = end + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first place of a byte that a string of JSON can't have as it is; eight are looked at at once.
  private static func place(ofEscaped text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var start = start
    while start + 8 <= text.count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
      let quotes = word ^ 0x2222_2222_2222_2222
      let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      // The high bit of each byte that is less than a blank, or zero in one of the two; the lowest of them is right.
      let found =
        (word &- 0x2020_2020_2020_2020) & ~word | (quotes &- 0x0101_0101_0101_0101) & ~quotes
        | (slashes &- 0x0101_0101_0101_0101) & ~slashes
      let high = found & 0x8080_8080_8080_8080
      if high != 0 { return start + high.trailingZeroBitCount / 8 }
      start += 8
    }
    while start < text.count, text[start] >= 0x20, text[start] != UInt8(ascii: "\""), text[start] != UInt8(ascii: "\\")
    {
      start += 1
    }
    return start
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    default:
      let digits = String(byte, radix: 16)
      bytes += (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8
      bytes += digits.utf8
    }
  }
}
