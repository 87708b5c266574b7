extension JSONTape {
  /// The text of a string; `nil` for any other kind.
  func string(_ word: JSONWord) -> String? {
    switch word.kind {
    case .string: withBytes(of: word) { String(decoding: $0, as: UTF8.self) }
    case .escapedString: withBytes(of: word, JSONEscapes.text)
    default: nil
    }
  }

  /// The bytes of a number, or of a string as they stand in the text.
  @inline(__always)
  func withBytes<T>(of word: JSONWord, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[word.first..<word.first + word.count])) }
  }

  /// A value, of which the objects stay on the tape.
  package func value(_ word: JSONWord) -> JSONValue {
    if let value = scalar(word) { return value }
    if word.kind == .object { return .object(JSONObject(self, word)) }
    return built(word, keepsObjects: true)
  }

  /// A value of its own, that doesn't keep the text.
  func ownValue(_ word: JSONWord) -> JSONValue { scalar(word) ?? built(word, keepsObjects: false) }

  /// The members of an object, their objects still on the tape.
  func members(of object: JSONWord) -> [(key: String, value: JSONValue)] {
    (0..<object.count).map { (names.texts[name($0, of: object)], value(word($0, of: object))) }
  }

  private func scalar(_ word: JSONWord) -> JSONValue? {
    switch word.kind {
    case .null: .null
    case .true: .bool(true)
    case .false: .bool(false)
    case .number: .number(JSONNumber(checked: withBytes(of: word) { String(decoding: $0, as: UTF8.self) }))
    case .string, .escapedString: string(word).map { .string($0) }
    case .array, .object: nil
    }
  }

  /// A container that is being made.
  private struct Container {
    let word: JSONWord
    var elements: [JSONValue] = []
    var members: [(key: String, value: JSONValue)] = []
    var position = 0

    init(_ word: JSONWord) {
      self.word = word
      if word.kind == .object { members.reserveCapacity(word.count) } else { elements.reserveCapacity(word.count) }
    }

    var value: JSONValue {
      word.kind == .object ? .object(JSONObject(distinct: members)) : .array(elements)
    }
  }

  /// Makes an array or an object. What encloses a part stands in a list, so that deep values need no stack.
  private func built(_ word: JSONWord, keepsObjects: Bool) -> JSONValue {
    var open = [Container(word)]
    while true {
      let last = open.count - 1
      let container = open[last].word
      guard open[last].position < container.count else {
        let value = open.removeLast().value
        guard last > 0 else { return value }
        put(value, in: &open[last - 1])
        continue
      }
      let part = self.word(open[last].position, of: container)
      if let value = scalar(part) {
        put(value, in: &open[last])
      } else if keepsObjects, part.kind == .object {
        put(.object(JSONObject(self, part)), in: &open[last])
      } else {
        open.append(Container(part))
      }
    }
  }

  @inline(__always)
  private func put(_ value: JSONValue, in container: inout Container) {
    if container.word.kind == .object {
      container.members.append((names.texts[name(container.position, of: container.word)], value))
    } else {
      container.elements.append(value)
    }
    container.position += 1
  }
}
