extension JSONValue {
  /// The value as JSON text (RFC 8259), without a line end after it.
  ///
  /// - Parameter pretty: one member or element a line, indented by two spaces.
  public func serialized(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

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
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
    if isPlain ?? false {
      bytes += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8
        bytes += digits.utf8
      default: bytes.append(byte)
      }
    }
  }
}
