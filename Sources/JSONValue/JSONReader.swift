/// The state of reading one JSON text.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  let options: JSONParser.Options
  let tracking: Tracking
  var index = 0
  var positions: [String: JSONPosition] = [:]
  var valuePositions: [String: JSONPosition] = [:]
  var duplicates: [JSONDocument.Duplicate] = []
  private var cursor = LineCursor()

  /// What is remembered beside the value.
  enum Tracking {
    case nothing
    case duplicates
    case positions
  }

  init(bytes: [UInt8], limits: JSONLimits, options: JSONParser.Options, tracking: Tracking) {
    self.bytes = bytes
    self.limits = limits
    self.options = options
    self.tracking = tracking
  }

  private var tracksPositions: Bool { tracking == .positions }

  mutating func document() throws(JSONError) -> JSONValue {
    if bytes.count > limits.maxBytes {
      throw error("the text has \(bytes.count) bytes, more than the limit of \(limits.maxBytes)", .limit)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try skipBlanks()
    note("")
    let result = try value()
    try skipBlanks()
    if index < bytes.count { throw error("text after the end of the value") }
    return result
  }

  /// Reads one value. What encloses it stands in a list, not on the stack: deep input can't exhaust that.
  private mutating func value() throws(JSONError) -> JSONValue {
    var open: [Container] = []
    while true {
      guard var value = try scalarOrOpening(&open) else { continue }
      repeat {
        guard !open.isEmpty else { return value }
        open[open.count - 1].append(value)
        guard let closed = try next(&open) else { break }
        value = closed
      } while true
    }
  }

  /// - Returns: `nil` where a container was opened, and the next value is its first.
  private mutating func scalarOrOpening(_ open: inout [Container]) throws(JSONError) -> JSONValue? {
    guard index < bytes.count else { throw error("the text ends where a value is expected") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try opening(&open, isObject: true)
    case UInt8(ascii: "["): return try opening(&open, isObject: false)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    default: throw error("expected a value")
    }
  }

  /// - Returns: the value where it is empty.
  private mutating func opening(_ open: inout [Container], isObject: Bool) throws(JSONError) -> JSONValue? {
    if open.count >= limits.maxDepth { throw error("nested deeper than the limit of \(limits.maxDepth)", .limit) }
    index += 1
    try skipBlanks()
    let container = Container(isObject: isObject, pointer: open.last?.place ?? "")
    if take(container.closing) { return container.value }
    open.append(container)
    try place(&open[open.count - 1])
    return nil
  }

  /// Reads what stands behind an element or a member.
  ///
  /// - Returns: the container, if it ends here.
  private mutating func next(_ open: inout [Container]) throws(JSONError) -> JSONValue? {
    let last = open.count - 1
    let closing = open[last].closing
    try skipBlanks()
    if take(closing) { return open.removeLast().value }
    guard take(",") else { throw error("expected a comma or \(closing) after the \(open[last].partName)") }
    try skipBlanks()
    if options.contains(.allowTrailingCommas), take(closing) { return open.removeLast().value }
    try place(&open[last])
    return nil
  }

  /// Reads the name of a member, if it is one that follows, and remembers where the value stands.
  private mutating func place(_ container: inout Container) throws(JSONError) {
    guard container.isObject else {
      guard tracksPositions else { return }
      container.place = JSONDocument.pointer(container.pointer, String(container.elements.count))
      return note(container.place)
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      throw error("expected a member name in quotes")
    }
    let start = index
    container.key = try string()
    if tracking != .nothing, container.members[container.key] != nil {
      duplicates.append(.init(key: container.key, position: cursor.position(of: start, in: bytes)))
    }
    try skipBlanks()
    guard take(":") else { throw error("expected a colon after the member name") }
    try skipBlanks()
    guard tracksPositions else { return }
    container.place = JSONDocument.pointer(container.pointer, container.key)
    positions[container.place] = cursor.position(of: start, in: bytes)
    valuePositions[container.place] = cursor.position(of: index, in: bytes)
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count,
      text.withUTF8Buffer({ $0.elementsEqual(bytes[index..<index + length]) })
    else { throw error("expected a value") }
    index += length
    return value
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        index += 1
        continue
      default: break
      }
      break
    }
    guard let number = JSONNumber(text: String(decoding: bytes[start..<index], as: UTF8.self)) else {
      index = start
      throw error("malformed number")
    }
    return number
  }

  /// Remembers where the whole or an element stands.
  private mutating func note(_ pointer: String) {
    guard tracksPositions else { return }
    let position = cursor.position(of: index, in: bytes)
    positions[pointer] = position
    valuePositions[pointer] = position
  }

  func error(_ message: String, _ kind: JSONError.Kind = .syntax) -> JSONError {
    error(message, kind, at: index)
  }

  func error(_ message: String, _ kind: JSONError.Kind, at offset: Int) -> JSONError {
    var cursor = LineCursor()
    return JSONError(
      kind: kind, message: message, offset: offset, position: cursor.position(of: offset, in: bytes))
  }
}
