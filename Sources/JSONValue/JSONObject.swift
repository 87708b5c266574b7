/// The members of a JSON object, in the order in which they were read or set.
///
/// Two objects are equal if they have equal members, whatever their order (RFC 8259, section 4: an unordered collection).
/// Names are compared by their code units (section 8.3), so a composed `é` and a decomposed one are two members.
public struct JSONObject: Sendable, Sequence, ExpressibleByDictionaryLiteral {
  /// Objects with more members than this are searched by a table, smaller ones one by one.
  private static let linearLimit = 12

  private var content: Content

  private enum Content {
    /// The members in order, and the place of each if there are many.
    case members([(key: String, value: JSONValue)], [MemberName: Int])
    /// An object that was read and not changed.
    case parsed(JSONTape, JSONWord)
  }

  public init() {
    content = .members([], [:])
  }

  /// Of a name that is given twice, the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }

  init(_ tape: JSONTape, _ word: JSONWord) {
    content = .parsed(tape, word)
  }

  /// Members whose names differ.
  init(distinct members: [(key: String, value: JSONValue)]) {
    content = .members(members, Self.index(members))
  }

  /// The members in order.
  public var members: [(key: String, value: JSONValue)] {
    switch content {
    case .members(let members, _): members
    case .parsed(let tape, let word): tape.members(of: word)
    }
  }

  /// How many members there are.
  public var count: Int {
    switch content {
    case .members(let members, _): members.count
    case .parsed(_, let word): word.count
    }
  }

  /// Whether there is no member.
  public var isEmpty: Bool { count == 0 }

  /// The names in order.
  public var keys: [String] {
    switch content {
    case .members(let members, _): members.map(\.key)
    case .parsed(let tape, let word): (0..<word.count).map { tape.names.texts[tape.name($0, of: word)] }
    }
  }

  /// The object on a tape, if it was read and not changed.
  package var parsed: (tape: JSONTape, word: JSONWord)? {
    if case .parsed(let tape, let word) = content { (tape, word) } else { nil }
  }

  public func makeIterator() -> IndexingIterator<[(key: String, value: JSONValue)]> {
    members.makeIterator()
  }

  /// The value of a member. Setting a new one appends it, setting `nil` removes it.
  public subscript(key: String) -> JSONValue? {
    get {
      switch content {
      case .members(let members, let index): Self.position(of: key, members, index).map { members[$0].value }
      case .parsed(let tape, let word): tape.position(of: key, in: word).map { tape.value(tape.word($0, of: word)) }
      }
    }
    set {
      var (members, index) =
        switch content {
        case .members(let members, let index): (members, index)
        case .parsed(let tape, let word): Self.unparsed(tape, word)
        }
      // So that no other reference makes a copy of them necessary.
      content = .members([], [:])
      Self.set(key, newValue, &members, &index)
      content = .members(members, index)
    }
  }

  private static func unparsed(
    _ tape: JSONTape, _ word: JSONWord
  ) -> ([(key: String, value: JSONValue)], [MemberName: Int]) {
    let members = tape.members(of: word)
    return (members, index(members))
  }

  private static func set(
    _ key: String, _ value: JSONValue?, _ members: inout [(key: String, value: JSONValue)],
    _ index: inout [MemberName: Int]
  ) {
    switch (position(of: key, members, index), value) {
    case (let position?, let value?): members[position].value = value
    case (let position?, nil):
      members.remove(at: position)
      index = Self.index(members)
    case (nil, let value?):
      members.append((key, value))
      if index.isEmpty {
        index = Self.index(members)
      } else {
        index[MemberName(text: key)] = members.count - 1
      }
    case (nil, nil): return
    }
  }

  private static func position(
    of key: String, _ members: [(key: String, value: JSONValue)], _ index: [MemberName: Int]
  ) -> Int? {
    if !index.isEmpty { return index[MemberName(text: key)] }
    return members.firstIndex { MemberName.areEqual($0.key, key) }
  }

  private static func index(_ members: [(key: String, value: JSONValue)]) -> [MemberName: Int] {
    guard members.count > linearLimit else { return [:] }
    var index: [MemberName: Int] = [:]
    index.reserveCapacity(members.count)
    for (position, member) in members.enumerated() { index[MemberName(text: member.key)] = position }
    return index
  }

  /// A name that equals another only by its code units; equality of `String` is that of canonically equivalent texts.
  private struct MemberName: Hashable {
    var text: String

    static func == (left: MemberName, right: MemberName) -> Bool { areEqual(left.text, right.text) }

    static func areEqual(_ left: String, _ right: String) -> Bool {
      left == right && left.utf8.elementsEqual(right.utf8)
    }
  }
}

extension JSONObject: Hashable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.isSame(as: right) || left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
  }

  /// Whether both are one object that was read.
  private func isSame(as other: JSONObject) -> Bool {
    guard let left = parsed, let right = other.parsed else { return false }
    return left.tape === right.tape && left.word == right.word
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    var combined = 0
    for member in members {
      var part = Hasher()
      part.combine(member.key)
      part.combine(member.value)
      combined ^= part.finalize()
    }
    hasher.combine(combined)
  }
}
