/// Swift names of properties, arguments and enumeration members.
enum MemberNames {
  /// The name of a property, an argument or a child in the path tree.
  static func property(_ wireName: String, reserved: Set<String> = ReservedNames.modelMembers) -> Identifier {
    let camel = Words.lowerCamel(wireName)
    return member(camel.isEmpty ? spelledOut(wireName) : camel, reserved: reserved)
  }

  /// The name of an enumeration's member, which may begin with a digit or a sign, or consist of nothing else.
  static func enumeration(_ wireName: String) -> Identifier {
    if wireName.isEmpty { return Identifier(sanitizing: "empty") }
    var text = wireName
    if let first = text.utf8.first, text.utf8.dropFirst().first.map(isDigit) ?? false {
      if first == UInt8(ascii: "-") { text = "minus" + text.dropFirst() }
      if first == UInt8(ascii: "+") { text = "plus" + text.dropFirst() }
    }
    let camel = Words.lowerCamel(text)
    return member(camel.isEmpty ? spelledOut(text) : camel, reserved: ReservedNames.enumerationMembers)
  }

  private static func member(_ name: String, reserved: Set<String>) -> Identifier {
    Identifier(sanitizing: reserved.contains(name) ? name + "_" : name)
  }

  /// A name for a text without any ASCII letter or digit: the code points of its characters.
  private static func spelledOut(_ text: String) -> String {
    "u" + text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "U")
  }
}
