extension JSONValue {
  /// The value as JSON text (RFC 8259), without a line end after it.
  ///
  /// - Parameter pretty: one member or element a line, indented by two spaces.
  public func serialized(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self, indent: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as JSON text in UTF-8, on one line.
  public var serializedBytes: [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.write(self, indent: 0)
    return writer.bytes
  }
}

private struct JSONWriter {
  let pretty: Bool
  var bytes: [UInt8] = []

  init(pretty: Bool) {
    self.pretty = pretty
  }

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += value.text.utf8
    case .string(let value): write(value)
    case .array(let values):
      list("[", "]", count: values.count, indent: indent) { writer, position in
        writer.write(values[position], indent: indent + 1)
      }
    case .object(let object):
      let members = object.members
      list("{", "}", count: members.count, indent: indent) { writer, position in
        writer.write(members[position].key)
        writer.bytes += (writer.pretty ? ": " : ":").utf8
        writer.write(members[position].value, indent: indent + 1)
      }
    }
  }

  private mutating func list(
    _ open: StaticString, _ close: StaticString, count: Int, indent: Int, _ item: (inout JSONWriter, Int) -> Void
  ) {
    open.withUTF8Buffer { bytes += $0 }
    for position in 0..<count {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(indent + 1)
      item(&self, position)
    }
    if count > 0 { newLine(indent) }
    close.withUTF8Buffer { bytes += $0 }
  }

  private mutating func newLine(_ indent: Int) {
    guard pretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent * 2)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
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
    bytes.append(UInt8(ascii: "\""))
  }
}
