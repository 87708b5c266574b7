import APISchema
import Diagnostics
import MarkdownSyntax

/// "This evolvable enum", and the second list of such an enumeration: "Use the `Prefer: include-unknown-enum-members`
/// request header to get the following values in this evolvable enum: `a`, `b`."
enum EvolvablePhrase {
  /// Whether a text says that an enumeration will get more members, or lists the member that stands for them.
  static func matches(_ text: String, members: [String]) -> Bool {
    if members.contains(where: isSentinel) { return true }
    guard text.contains("volvable") else { return false }
    return ["evolvable enum", "enum is evolvable", "enumeration is evolvable"]
      .contains(where: text.asciiLowercased().contains)
  }

  static func isSentinel(_ member: String) -> Bool { member.asciiLowercased() == "unknownfuturevalue" }

  /// The members that only a client which asks for them gets. The list of all members, where there is one, has them too.
  static func later(in text: String) -> ValueListPhrase.List? {
    guard let header = text.firstRange(of: "include-unknown-enum-members") else { return nil }
    let rest = text[header.upperBound...]
    guard let lead = rest.firstRange(of: "the following "), !rest[..<lead.lowerBound].contains("."),
      let enumeration = rest[lead.upperBound...].firstRange(of: "evolvable enum"),
      let colon = rest[enumeration.upperBound...].firstRange(of: ":"),
      !rest[lead.upperBound..<colon.lowerBound].contains("."), !rest[lead.upperBound..<colon.lowerBound].contains("`")
    else { return nil }
    let list = ValueListPhrase.sentence(rest[colon.upperBound...])
    guard let values = ValueListForms.codes(list) else { return nil }
    let words = rest[lead.lowerBound..<list.endIndex].replacing("`", with: "").collapsed()
    return ValueListPhrase.List(values: values, phrase: words, isOpen: true)
  }
}
