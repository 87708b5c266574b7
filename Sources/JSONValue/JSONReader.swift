/// The state of reading one JSON text (RFC 8259) onto a tape.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  let options: JSONParser.Options
  /// Whether the places of names are kept.
  let keepsPlaces: Bool
  var index = 0
  var names = JSONNames()
  /// Whether there is no blank between the parts, and no name stands twice.
  var isCompact = true
  /// Names that an object has already, and where they stand again.
  var duplicates: [(name: Int, place: Int)] = []
  var words: [UInt64] = []
  /// What encloses the value that is read; a list, so that deep input can't exhaust the stack.
  private var open: [Container] = []
  /// Values of the open containers.
  private var values: [JSONWord] = []
  /// Numbers of names of the open objects, and where they begin.
  private var members: [Member] = []
  private var lastName = Int(JSONWord.noName)
  /// By the number of a name, the one that stood behind it last, which most likely stands there again.
  private var followers: [Int] = []
  /// By the number of a name, the last object that has it, counted by their ends.
  private var owners: [Int] = []
  private var closedObjects = 0

  /// An array or an object of which the end isn't read yet.
  private struct Container {
    var place: Int
    var firstValue: Int
    /// -1 for an array.
    var firstMember: Int

    var isObject: Bool { firstMember >= 0 }
    var closing: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }
  }

  private struct Member {
    var name: UInt32
    var place: UInt32
  }

  init(
    bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits, options: JSONParser.Options, keepsPlaces: Bool
  ) {
    self.bytes = bytes
    self.limits = limits
    self.options = options
    self.keepsPlaces = keepsPlaces
  }

  /// - Returns: the word of the whole.
  mutating func document() throws(JSONError) -> JSONWord {
    try limits.check(size: bytes.count)
    words.reserveCapacity(bytes.count / 16)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try skipBlanks()
    // Blanks around the whole are no part of what is written.
    isCompact = true
    let result = try value()
    let isInnerCompact = isCompact
    try skipBlanks()
    isCompact = isInnerCompact
    if index < bytes.count { throw error("text after the end of the value") }
    return result
  }

  private mutating func value() throws(JSONError) -> JSONWord {
    while true {
      guard var word = try scalarOrOpening() else { continue }
      while true {
        guard let last = open.last else { return word }
        values.append(word)
        guard try next(last) else { break }
        word = close(last)
      }
    }
  }

  /// - Returns: `nil` where a container was opened, and the next value is its first.
  @inline(__always)
  private mutating func scalarOrOpening() throws(JSONError) -> JSONWord? {
    guard index < bytes.count else { throw error("the text ends where a value is expected") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"): return try opening(isObject: true)
    case UInt8(ascii: "["): return try opening(isObject: false)
    case UInt8(ascii: "t"): return try word("true", .true)
    case UInt8(ascii: "f"): return try word("false", .false)
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw error("expected a value")
    }
  }

  /// - Returns: the value where it is empty.
  private mutating func opening(isObject: Bool) throws(JSONError) -> JSONWord? {
    if open.count >= limits.maxDepth { throw error("nested deeper than the limit of \(limits.maxDepth)", .limit) }
    let container = Container(
      place: index, firstValue: values.count, firstMember: isObject ? members.count : -1)
    index += 1
    try skipBlanks()
    if take(container.closing) { return close(container, isOpen: false) }
    open.append(container)
    if isObject { try name() }
    return nil
  }

  /// Reads what stands behind an element or a member.
  ///
  /// - Returns: whether the container ends here.
  @inline(__always)
  private mutating func next(_ container: Container) throws(JSONError) -> Bool {
    try skipBlanks()
    if take(container.closing) { return true }
    guard take(UInt8(ascii: ",")) else {
      let closing = Unicode.Scalar(container.closing)
      throw error("expected a comma or \(closing) after the \(container.isObject ? "member" : "element")")
    }
    try skipBlanks()
    if options.contains(.allowTrailingCommas), take(container.closing) {
      isCompact = false
      return true
    }
    if container.isObject { try name() }
    return false
  }

  /// Reads the name of a member and the colon behind it.
  private mutating func name() throws(JSONError) {
    guard take(UInt8(ascii: "\"")) else { throw error("expected a member name in quotes") }
    let place = index - 1
    let number = try nameNumber()
    members.append(Member(name: UInt32(number), place: UInt32(place)))
    try skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw error("expected a colon after the member name") }
    try skipBlanks()
  }

  /// The number of the name that begins here.
  @inline(__always)
  private mutating func nameNumber() throws(JSONError) -> Int {
    let previous = lastName
    if previous < followers.count {
      let guess = followers[previous]
      if let length = names.length(of: guess, ifAt: bytes, index), index + length < bytes.count,
        bytes[index + length] == UInt8(ascii: "\"")
      {
        index += length + 1
        lastName = guess
        return guess
      }
    }
    index -= 1
    let word = try string()
    let range = UnsafeBufferPointer(rebasing: bytes[word.first..<word.first + word.count])
    let number: Int
    if word.kind == .string {
      number = names.insert(range)
    } else {
      number = JSONEscapes.decoded(range).withUnsafeBufferPointer { names.insert($0) }
    }
    if number == followers.count {
      followers.append(number)
      owners.append(0)
    }
    if previous < followers.count { followers[previous] = number }
    lastName = number
    return number
  }

  private mutating func close(_ container: Container) -> JSONWord { close(container, isOpen: true) }

  /// Puts the parts of a container on the tape.
  private mutating func close(_ container: Container, isOpen: Bool) -> JSONWord {
    if isOpen { open.removeLast() }
    if container.isObject { dropDuplicates(container) }
    words.append(UInt64(container.place) | UInt64(index) << 32)
    let first = words.count
    let count = values.count - container.firstValue
    if container.isObject {
      var member = container.firstMember
      while member < members.count {
        let second = member + 1 < members.count ? members[member + 1].name : JSONWord.noName
        words.append(UInt64(members[member].name) | UInt64(second) << 32)
        member += 2
      }
    }
    for position in container.firstValue..<values.count { words.append(values[position].bits) }
    if container.isObject {
      if keepsPlaces {
        for position in container.firstMember..<members.count { words.append(UInt64(members[position].place)) }
      }
      members.removeLast(count)
    }
    values.removeLast(count)
    return JSONWord(container.isObject ? .object : .array, first: first, count: count)
  }

  /// Of a name that stands twice the last value counts, in the place of the first.
  private mutating func dropDuplicates(_ container: Container) {
    closedObjects += 1
    var hasDuplicates = false
    for position in container.firstMember..<members.count {
      let name = Int(members[position].name)
      hasDuplicates = hasDuplicates || owners[name] == closedObjects
      owners[name] = closedObjects
    }
    if !hasDuplicates { return }
    isCompact = false
    var places: [UInt32: Int] = [:]
    var kept = 0
    for position in 0..<members.count - container.firstMember {
      let member = members[container.firstMember + position]
      let value = values[container.firstValue + position]
      if let place = places[member.name] {
        duplicates.append((Int(member.name), Int(member.place)))
        members[container.firstMember + place].place = member.place
        values[container.firstValue + place] = value
      } else {
        places[member.name] = kept
        members[container.firstMember + kept] = member
        values[container.firstValue + kept] = value
        kept += 1
      }
    }
    members.removeLast(members.count - container.firstMember - kept)
    values.removeLast(values.count - container.firstValue - kept)
  }

  private mutating func word(_ text: StaticString, _ kind: JSONWord.Kind) throws(JSONError) -> JSONWord {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count,
      text.withUTF8Buffer({ $0.elementsEqual(bytes[index..<index + length]) })
    else { throw error("expected a value") }
    defer { index += length }
    return JSONWord(kind, first: index, count: length)
  }

  private mutating func number() throws(JSONError) -> JSONWord {
    let start = index
    guard let end = JSONNumber.end(of: bytes, from: start) else { throw error("malformed number") }
    index = end
    return JSONWord(.number, first: start, count: end - start)
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
