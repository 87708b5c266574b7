import Diagnostics

/// "A multi-valued enumeration", "a flags enum", "bitmask": words that say that the members of an enumeration combine.
enum FlagsPhrase {
  private static let cues = Cues(["enum", "bitmask"])

  static func matches(_ text: String) -> Bool {
    let pairs = LetterPairs(text)
    guard cues.mayStand(in: pairs) else { return false }
    let lower = text.asciiLowercased()
    guard cues.stand(in: lower, pairs) else { return false }
    return ["multi-valued enum", "multivalued enum", "flags enum", "flag enum", "flagged enum", "bitmask"]
      .contains(where: lower.contains)
  }

  /// Whether a row whose type is no enumeration says that a value may be several of those that it lists.
  static func combines(_ text: String) -> Bool {
    let lower = text.asciiLowercased()
    return ["values can be combined", "values may be combined", "comma-separated list", "comma separated list"]
      .contains(where: lower.contains) || matches(text)
  }
}
