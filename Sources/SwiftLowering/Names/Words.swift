/// Spelling of page text as parts of Swift names; every function depends on nothing but its arguments.
enum Words {
  /// The runs of ASCII letters and digits in a text; any other character only separates.
  static func split(_ text: String) -> [String] {
    text.utf8.split { !isLetter($0) && !isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// `microsoft.graph` style or spaced text as one word with humps, first letter large; digits stay apart.
  static func upperCamel(_ text: String) -> String {
    var result = ""
    for word in split(text) {
      if let last = result.utf8.last, isDigit(last), word.utf8.first.map(isDigit) ?? false { result += "_" }
      result += upperFirst(word)
    }
    return result
  }

  /// The same with a small first letter: an initial run of capitals is made small as a whole (`URLPath`: `urlPath`).
  static func lowerCamel(_ text: String) -> String {
    lowerFirst(upperCamel(text, keepingFirst: true))
  }

  /// The words of a name with humps, in small letters: `calendarView` has `calendar` and `view`.
  static func humps(_ text: String) -> [String] {
    var humps: [String] = []
    for word in split(text) {
      let bytes = Array(word.utf8)
      var start = 0
      for index in bytes.indices.dropFirst() {
        let upper = isUpper(bytes[index])
        let endsRun = upper && index + 1 < bytes.count && isUpper(bytes[index - 1]) && isLower(bytes[index + 1])
        if upper && !isUpper(bytes[index - 1]) || endsRun {
          humps.append(String(decoding: bytes[start..<index], as: UTF8.self).lowercased())
          start = index
        }
      }
      humps.append(String(decoding: bytes[start...], as: UTF8.self).lowercased())
    }
    return humps
  }

  /// Letters and digits only, small: what two spellings of a name have in common.
  static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where isLetter(byte) || isDigit(byte) { folded.append(isUpper(byte) ? byte | 0x20 : byte) }
    return String(decoding: folded, as: UTF8.self)
  }

  static func upperFirst(_ word: String) -> String {
    // Few words begin with anything but a letter of ASCII.
    guard let first = word.utf8.first, first < 0x80, word.utf8.dropFirst().first ?? 0 < 0x80 else {
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    if !isLower(first) { return word }
    var bytes = Array(word.utf8)
    bytes[0] = first & 0xDF
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lowerFirst(_ word: String) -> String {
    var bytes = Array(word.utf8)
    var run = bytes.prefix(while: isUpper).count
    if run == 0 { return word }
    if run > 1, run < bytes.count, isLower(bytes[run]) { run -= 1 }
    for index in 0..<run { bytes[index] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func upperCamel(_ text: String, keepingFirst: Bool) -> String {
    let camel = upperCamel(text)
    guard keepingFirst, let first = split(text).first, let letter = first.utf8.first, isLower(letter) else {
      return camel
    }
    return String(first.prefix(1)) + camel.dropFirst()
  }
}
