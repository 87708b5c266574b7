/// The members of a JSON object, in the order in which they were read or set.
///
/// Two objects are equal if they have equal members, whatever their order (RFC 8259, section 4: an unordered collection).
/// Names are compared by their code units (section 8.3), so a composed `é` and a decomposed one are two members.
public struct JSONObject: Sendable, Sequence, ExpressibleByDictionaryLiteral {
  /// Objects with more members than this are searched by a table, smaller ones one by one.
  private static let linearLimit = 12

  /// The members in order.
  public private(set) var members: [(key: String, value: JSONValue)] = []
  private var positions: [MemberName: Int] = [:]

  public init() {}

  /// Of a name that is given twice, the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// How many members there are.
  public var count: Int { members.count }
  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }
  /// The names in order.
  public var keys: [String] { members.map(\.key) }

  public func makeIterator() -> IndexingIterator<[(key: String, value: JSONValue)]> {
    members.makeIterator()
  }

  /// The value of a member. Setting a new one appends it, setting `nil` removes it.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil):
        members.remove(at: position)
        positions = [:]
        indexIfLarge()
      case (nil, let value?):
        members.append((key, value))
        if !positions.isEmpty {
          positions[MemberName(text: key)] = members.count - 1
        } else {
          indexIfLarge()
        }
      case (nil, nil): return
      }
    }
  }

  private func position(of key: String) -> Int? {
    if !positions.isEmpty { return positions[MemberName(text: key)] }
    return members.firstIndex { MemberName.areEqual($0.key, key) }
  }

  private mutating func indexIfLarge() {
    guard members.count > Self.linearLimit else { return }
    for (position, member) in members.enumerated() { positions[MemberName(text: member.key)] = position }
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
    left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
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
