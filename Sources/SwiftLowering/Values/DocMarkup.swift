/// The text of a page as Markdown that shows just this text: its code spans stay, all else that DocC would take for
/// markup (emphasis, HTML, links to symbols, images, directives, lists) is escaped.
enum DocMarkup {
  /// The text with what is markup inside a line escaped.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isSpecial) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == backtick {
        index = addCode(at: index, of: bytes, to: &result)
        continue
      }
      if isMarkup(at: index, of: bytes) { result.append(backslash) }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A line of escaped text whose beginning is no heading, list, quotation, fence, directive or rule.
  static func escapedStart(_ line: String) -> String {
    let bytes = line.utf8
    guard let first = bytes.first else { return line }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "|"):
      return "\\" + line
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"):
      let isRule = bytes.allSatisfy { $0 == first || $0 == space || $0 == UInt8(ascii: "|") }
      return isRule || bytes.dropFirst().first == space ? "\\" + line : line
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = bytes.drop { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
        rest.dropFirst().first.map({ $0 == space }) ?? true
      else { return line }
      return String(Substring(bytes[..<rest.startIndex])) + "\\" + String(Substring(rest))
    default: return line
    }
  }

  /// Adds a code span, fenced so that it is neither a link to a symbol nor ends early, or the marks of none, escaped.
  ///
  /// - Returns: the index behind it.
  private static func addCode(at start: Int, of bytes: [UInt8], to result: inout [UInt8]) -> Int {
    let length = run(at: start, of: bytes)
    var end = start + length
    while end < bytes.count {
      let other = bytes[end] == backtick ? run(at: end, of: bytes) : 0
      if other == length {
        let content = bytes[(start + length)..<end]
        let fence = [UInt8](
          repeating: backtick, count: length == 1 ? 1 : content.contains(backtick) ? max(length, 3) : 1)
        result += fence + content + fence
        return end + length
      }
      end += max(other, 1)
    }
    for _ in 0..<length { result += [backslash, backtick] }
    return start + length
  }

  private static func run(at start: Int, of bytes: [UInt8]) -> Int {
    bytes[start...].prefix { $0 == backtick }.count
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case backtick, backslash, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "]"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether a character outside code spans could be markup where it stands.
  private static func isMarkup(at index: Int, of bytes: [UInt8]) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : space
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "~"): return true
    case backslash: return isPunctuation(next)
    case UInt8(ascii: "_"): return !(index > 0 && isWord(bytes[index - 1]) && isWord(next))
    case UInt8(ascii: "<"): return isWord(next) || "/!?".utf8.contains(next)
    case UInt8(ascii: "]"): return "([:".utf8.contains(next)
    case UInt8(ascii: "&"):
      let name = bytes[(index + 1)...].drop { isWord($0) || $0 == UInt8(ascii: "#") }
      return name.startIndex > index + 1 && name.first == UInt8(ascii: ";")
    default: return false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > space && byte < 0x7F && (!isWord(byte) || byte == UInt8(ascii: "_"))
  }

  private static let backtick = UInt8(ascii: "`")
  private static let backslash = UInt8(ascii: "\\")
  private static let space = UInt8(ascii: " ")
}
