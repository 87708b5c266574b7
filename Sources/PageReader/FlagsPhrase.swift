import Diagnostics

/// "A multi-valued enumeration", "a flags enum", "bitmask": words that say that the members of an enumeration combine.
enum FlagsPhrase {
  static func matches(_ text: String) -> Bool {
    let lower = text.asciiLowercased()
    return ["multi-valued enum", "multivalued enum", "flags enum", "flag enum", "flagged enum", "bitmask"]
      .contains(where: lower.contains)
  }
}
