/// English plurals as reference pages form them.
enum Plural {
  /// Whether two folded names are the same noun, one of them perhaps in the plural.
  static func matches(_ left: String, _ right: String) -> Bool {
    left == right || forms(left).contains(right) || forms(right).contains(left)
  }

  /// Whether the longer of two folded names ends in the other, in the singular or plural.
  static func ends(_ long: String, in short: String) -> Bool {
    guard short.utf8.count >= 3 else { return false }
    if long.hasSuffix(short) { return true }
    return forms(short).contains { long.hasSuffix($0) } || forms(long).contains { $0.hasSuffix(short) }
  }

  /// Whether a folded name is the plural of a noun that another name ends in: `deviceconfigurations` of
  /// `iosgeneraldeviceconfiguration`.
  static func isPlural(_ name: String, ofEndOf long: String) -> Bool {
    !long.hasSuffix(name) && forms(long).contains { $0.hasSuffix(name) }
  }

  /// What stands before the noun in a folded name: `drive` for `driveitem` and `items`.
  static func rest(of long: String, before noun: String) -> String? {
    for start in long.indices where start != long.startIndex && matches(String(long[start...]), noun) {
      return String(long[..<start])
    }
    return nil
  }

  /// The plurals of a folded noun.
  private static func forms(_ noun: String) -> [String] {
    var forms = [noun + "s", noun + "es"]
    if noun.hasSuffix("y") { forms.append(noun.dropLast() + "ies") }
    if noun.hasSuffix("is") { forms.append(noun.dropLast(2) + "es") }
    if noun.hasSuffix("person") { forms.append(noun.dropLast(6) + "people") }
    return forms
  }
}
