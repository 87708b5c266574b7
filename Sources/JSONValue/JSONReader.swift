/// The state of reading one JSON text.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  let options: JSONParser.Options
  let tracksPositions: Bool
  var index = 0
  var positions: [String: JSONPosition] = [:]
  var duplicates: [JSONDocument.Duplicate] = []

  init(bytes: [UInt8], limits: JSONLimits, options: JSONParser.Options, tracksPositions: Bool) {
    self.bytes = bytes
    self.limits = limits
    self.options = options
    self.tracksPositions = tracksPositions
  }

  mutating func document() throws(JSONError) -> JSONValue {
    if bytes.count > limits.maxBytes {
      throw error("the text has \(bytes.count) bytes, more than the limit of \(limits.maxBytes)")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try skipBlanks()
    note("")
    let result = try value(depth: 0, pointer: "")
    try skipBlanks()
    if index < bytes.count { throw error("text after the end of the value") }
    return result
  }

  private mutating func value(depth: Int, pointer: String) throws(JSONError) -> JSONValue {
    guard index < bytes.count else { throw error("the text ends where a value is expected") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1, pointer: pointer))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1, pointer: pointer))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    default: throw error("expected a value")
    }
  }

  private mutating func object(depth: Int, pointer: String) throws(JSONError) -> JSONObject {
    try check(depth)
    index += 1
    var result = JSONObject()
    try skipBlanks()
    if take("}") { return result }
    while true {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw error("expected a member name in quotes") }
      let start = index
      let key = try string()
      let place = tracksPositions ? JSONDocument.pointer(pointer, key) : ""
      if tracksPositions {
        if result[key] != nil { duplicates.append(.init(key: key, position: position(of: start))) }
        positions[place] = position(of: start)
      }
      try skipBlanks()
      guard take(":") else { throw error("expected a colon after the member name") }
      try skipBlanks()
      result[key] = try value(depth: depth, pointer: place)
      try skipBlanks()
      if take("}") { return result }
      guard take(",") else { throw error("expected a comma or } after the member") }
      try skipBlanks()
      if options.contains(.allowTrailingCommas), take("}") { return result }
    }
  }

  private mutating func array(depth: Int, pointer: String) throws(JSONError) -> [JSONValue] {
    try check(depth)
    index += 1
    var result: [JSONValue] = []
    try skipBlanks()
    if take("]") { return result }
    while true {
      let place = tracksPositions ? JSONDocument.pointer(pointer, String(result.count)) : ""
      if tracksPositions { note(place) }
      result.append(try value(depth: depth, pointer: place))
      try skipBlanks()
      if take("]") { return result }
      guard take(",") else { throw error("expected a comma or ] after the element") }
      try skipBlanks()
      if options.contains(.allowTrailingCommas), take("]") { return result }
    }
  }

  private func check(_ depth: Int) throws(JSONError) {
    if depth > limits.maxDepth { throw error("nested deeper than the limit of \(limits.maxDepth)") }
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

  // MARK: Blanks and places

  mutating func skipBlanks() throws(JSONError) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "/") where options.contains(.allowComments): try skipComment()
      default: return
      }
    }
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

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func note(_ pointer: String) {
    if tracksPositions { positions[pointer] = position(of: index) }
  }

  func error(_ message: String) -> JSONError {
    JSONError(message: message, position: position(of: index))
  }

  private func position(of offset: Int) -> JSONPosition {
    var line = 1
    var start = 0
    for (place, byte) in bytes[..<min(offset, bytes.count)].enumerated() where byte == 0x0A {
      line += 1
      start = place + 1
    }
    return JSONPosition(line: line, column: offset - start + 1)
  }
}
