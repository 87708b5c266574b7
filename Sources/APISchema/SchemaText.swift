import JSONValue

/// Writes the schema's JSON as text, two blanks for each level, without the tree of values between: that took longer than
/// to write it.
struct SchemaText: MemberSink {
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the object or list that is open has nothing in it yet.
  private var isEmpty = true

  static func of(_ object: some SchemaObject) -> String {
    var text = SchemaText()
    text.add(object)
    text.bytes.append(0x0A)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  mutating func set(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    add(value)
  }

  mutating func set(_ key: String, _ value: Bool?) {
    guard let value else { return }
    begin(key)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func set(_ key: String, _ value: JSONNumber?) {
    guard let value else { return }
    begin(key)
    bytes += value.text.utf8
  }

  mutating func set(_ key: String, strings: [String]?) {
    guard let strings else { return }
    begin(key)
    open("[")
    for string in strings {
      next()
      add(string)
    }
    close("]")
  }

  mutating func set(_ key: String, object: (some SchemaObject)?) {
    guard let object else { return }
    begin(key)
    add(object)
  }

  mutating func set(_ key: String, objects: [some SchemaObject]) {
    begin(key)
    open("[")
    // In place: an operation holds a lot to copy.
    for index in objects.indices {
      next()
      add(objects[index])
    }
    close("]")
  }

  // MARK: Parts

  private mutating func add(_ object: some SchemaObject) {
    open("{")
    object.write(to: &self)
    close("}")
  }

  private mutating func add(_ text: String) { JSONValue.write(string: text, to: &bytes) }

  private mutating func begin(_ key: String) {
    next()
    add(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(0x20)
  }

  /// Begins the line of a member or an element.
  private mutating func next() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    newLine()
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if !isEmpty { newLine() }
    bytes.append(UInt8(ascii: bracket))
    isEmpty = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }
}
