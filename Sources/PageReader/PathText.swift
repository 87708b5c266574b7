import Diagnostics
import MarkdownSyntax

/// The path of a request line in one form: relative to the version, with a leading slash and parameters in braces.
enum PathText {
  struct Failure: Error, Hashable {
    var reason: String
  }

  /// Longer paths, or paths of more segments, are none: services refuse such URLs.
  static let maximumBytes = 2048
  static let maximumSegments = 64

  static func normalized(_ target: String) -> Result<String, Failure> {
    if target.utf8.count > maximumBytes {
      return .failure(Failure(reason: "it is longer than \(maximumBytes) bytes"))
    }
    var text = target.trimmed()
    if let version = text.firstRange(of: " HTTP/") { text = text[..<version.lowerBound].trimmed() }
    if text.isEmpty { return .failure(Failure(reason: "there is none")) }
    if text.hasPrefix("**") { return .failure(Failure(reason: "a generator left a message in its place")) }
    text = withoutHost(text)
    text = withParametersInBraces(text)
    text = withAlternativesInBraces(text)
    let (whole, query) = split(text)
    let path = withClosedBracket(whole)
    var result = path.hasPrefix("/") ? path : "/" + path
    while result.utf8.count > 1, result.hasSuffix("/") { result.removeLast() }
    result = result.replacing("}$", with: "}/$")
    if let reason = fault(in: result) { return .failure(Failure(reason: reason)) }
    return .success(query.isEmpty ? result : result + "?" + query)
  }

  /// The version in a full URL: the first segment of its path, where it is `beta` or begins with `v` and a digit.
  static func version(of target: Substring) -> String? {
    guard target.hasPrefix("http"), let scheme = target.firstRange(of: "://") else { return nil }
    let parts = target[scheme.upperBound...].split(separator: "/", maxSplits: 2)
    guard parts.count > 2 else { return nil }
    return isVersion(parts[1]) ? String(parts[1]) : nil
  }

  /// Whether a full URL has no version, so that it is none of an API whose URLs have one: a URL of the client, to which
  /// the service sends notifications, or one of a file.
  static func isElsewhere(_ target: Substring) -> Bool {
    guard target.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"), target.asciiLowercased().hasPrefix("http"),
      let scheme = target.firstRange(of: "://")
    else { return false }
    let parts = target[scheme.upperBound...].parts(at: UInt8(ascii: "/"))
    return parts.count < 2 || !isVersion(Substring(parts[1].asciiLowercased()))
  }

  private static func isVersion(_ segment: Substring) -> Bool {
    segment == "beta" || (segment.first == "v" && segment.dropFirst().first?.isNumber ?? false)
  }

  /// Cuts scheme, host and version off a full URL.
  private static func withoutHost(_ text: String) -> String {
    var rest = text[...]
    // A query may hold a URL of its own.
    if let scheme = rest.firstRange(of: "://"), !rest[..<scheme.lowerBound].contains("?") {
      let authority = rest[scheme.upperBound...]
      guard let slash = authority.firstIndex(of: "/") else { return "/" }
      rest = authority[slash...]
    }
    for version in ["/v1.0/", "/beta/", "v1.0/", "beta/"] where rest.hasPrefix(version) {
      return "/" + rest.dropFirst(version.count)
    }
    return String(rest)
  }

  /// `<x>` and a whole segment `(x)` stand for `{x}`.
  private static func withParametersInBraces(_ text: String) -> String {
    guard text.hasByte(UInt8(ascii: "<")) || text.hasByte(UInt8(ascii: "(")) else { return text }
    var result = ""
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      switch character {
      case "{": depth += 1
      case "}": depth -= 1
      case "<" where depth == 0:
        if let end = text[next...].firstIndex(of: ">"), end != next {
          result += "{" + text[next..<end] + "}"
          index = text.index(after: end)
          continue
        }
      case "(" where depth == 0 && result.hasSuffix("/"):
        if let end = text[next...].firstIndex(of: ")"), end != next,
          text.index(after: end) == text.endIndex || text[text.index(after: end)] == "/"
        {
          result += "{" + text[next..<end] + "}"
          index = text.index(after: end)
          continue
        }
      default: break
      }
      result.append(character)
      index = next
    }
    return result
  }

  /// `{id} | name` at the end of a segment stands for `{id | name}`.
  private static func withAlternativesInBraces(_ text: String) -> String {
    guard let bar = text.firstRange(of: "} | ") ?? text.firstRange(of: "}|") else { return text }
    let name = text[bar.upperBound...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard !name.isEmpty, name.endIndex == text.endIndex || text[name.endIndex] == "/" else { return text }
    return text[..<bar.lowerBound] + " | " + name + "}" + text[name.endIndex...]
  }

  /// Closes the bracket of a call before the slash that follows its last quote: `range(address='x'/entireRow`.
  private static func withClosedBracket(_ path: String) -> String {
    guard path.hasByte(UInt8(ascii: "(")), let open = path.lastIndex(of: "("), !path[open...].contains(")"),
      let end = path[open...].firstRange(of: "'/")
    else { return path }
    return path[..<end.lowerBound] + "')/" + path[end.upperBound...]
  }

  /// Splits at the question mark that begins the query.
  private static func split(_ text: String) -> (path: String, query: String) {
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (text, "") }
    return (text[..<mark].trimmed(), text[text.utf8.index(after: mark)...].trimmed())
  }

  /// Why a path has no place in a URL; `nil` where it has.
  private static func fault(in path: String) -> String? {
    var braces = 0
    var brackets = 0
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        braces += 1
        if braces > 1 { return "braces inside braces" }
      case UInt8(ascii: "}"):
        braces -= 1
        if braces < 0 { return "a brace is closed that isn't open" }
      case UInt8(ascii: "(") where braces == 0: brackets += 1
      case UInt8(ascii: ")") where braces == 0:
        brackets -= 1
        if brackets < 0 { return "a bracket is closed that isn't open" }
      case 0..<0x20, 0x7F: return "a control character"
      case 0x80...: if braces == 0 { return "a character outside ASCII" }
      case 0x20: if braces == 0, brackets == 0 { return "a blank outside braces" }
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        if braces == 0 { return "the character \(Unicode.Scalar(byte))" }
      default: continue
      }
    }
    if braces != 0 { return "a brace is not closed" }
    if brackets != 0 { return "a bracket is not closed" }
    if path.contains("//") { return "an empty segment" }
    if path.hasSuffix(",") { return "it ends in a comma, as a call that goes on in the next line" }
    if path.utf8.count(where: { $0 == UInt8(ascii: "/") }) > maximumSegments {
      return "it has more than \(maximumSegments) segments"
    }
    return nil
  }
}
