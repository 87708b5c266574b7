/// A value in a text that was read, before anything is made of it.
///
/// Opaque outside of the package: `JSONRepresentable` types are made of it.
public struct JSONPart: Sendable {
  let tape: JSONTape
  let word: JSONWord

  /// Whether the value is `null`.
  package var isNull: Bool { word.kind == .null }

  /// The value, of which the objects are made when they are asked for.
  package var value: JSONValue { tape.value(word) }

  /// The text of a string; `nil` for any other kind.
  package var string: String? { tape.string(word) }

  /// A truth value; `nil` for any other kind.
  package var bool: Bool? {
    switch word.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// A whole number of at most 18 digits and without a point or exponent; `nil` for any other.
  package var smallInteger: Int64? {
    guard word.kind == .number, word.count <= 19 else { return nil }
    return tape.withBytes(of: word) { bytes in
      let isNegative = bytes[0] == UInt8(ascii: "-")
      if bytes.count - (isNegative ? 1 : 0) > 18 { return nil }
      var value: Int64 = 0
      for index in (isNegative ? 1 : 0)..<bytes.count {
        let digit = bytes[index] &- 0x30
        if digit > 9 { return nil }
        value = value * 10 + Int64(digit)
      }
      return isNegative ? -value : value
    }
  }

  /// Gives the bytes of a string, its escapes decoded, to a body; not for any other kind.
  package func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    switch word.kind {
    case .string: tape.withBytes(of: word, body)
    case .escapedString: tape.withBytes(of: word) { JSONEscapes.decoded($0).withUnsafeBufferPointer(body) }
    default: return
    }
  }

  /// An object; `nil` for any other kind.
  package var object: JSONObject? { word.kind == .object ? JSONObject(tape, word) : nil }
}

extension JSONObject {
  /// What stands for a member.
  package enum Member {
    case absent
    /// Of an object that was made or changed.
    case value(JSONValue)
    /// Of an object that was read.
    case part(JSONPart)
  }

  /// A member, of which nothing is made yet.
  package func member(_ name: String) -> Member {
    guard let (tape, word) = parsed else { return self[name].map { .value($0) } ?? .absent }
    guard let position = tape.position(of: name, in: word) else { return .absent }
    return .part(JSONPart(tape: tape, word: tape.word(position, of: word)))
  }
}
