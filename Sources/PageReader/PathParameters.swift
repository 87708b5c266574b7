import APISchema
import Diagnostics

/// The parameters in the braces of request lines.
enum PathParameters {
  /// The names in the braces of a path, made distinct: a name that repeats takes the segment before it. Those in
  /// brackets are arguments, not segments.
  static func names(in path: String) -> [String] {
    guard path.hasByte(UInt8(ascii: "{")) else { return [] }
    var names: [String] = []
    var segment = ""
    for part in segments(path) {
      var rest = part.utf8
      let argumentsStart = rest.firstIndex(of: UInt8(ascii: "(")) ?? part.endIndex
      while let open = rest.firstIndex(of: UInt8(ascii: "{")), open < argumentsStart,
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        var name = String(Substring(rest[open..<close].dropFirst().prefix { $0 != UInt8(ascii: "|") }))
        name = name.replacing(" ", with: "").replacing("'", with: "")
        if names.contains(name), !segment.isEmpty { name = singular(segment) + "-" + name }
        var distinct = name
        while names.contains(distinct) { distinct = "other-" + distinct }
        if !distinct.isEmpty { names.append(distinct) }
        rest = rest[close...].dropFirst()
      }
      let literal = part.utf8.prefix { ![UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: ":")].contains($0) }
      if !literal.isEmpty { segment = String(Substring(literal)) }
    }
    return names
  }

  /// Whether a name stands in the braces of two segments.
  static func hasRepeatedName(_ path: String) -> Bool {
    guard path.utf8.count(where: { $0 == UInt8(ascii: "{") }) > 1 else { return false }
    let path = Substring(path.utf8.prefix { $0 != UInt8(ascii: "?") })
    let names = path.parts(at: UInt8(ascii: "{")).dropFirst().map { part in
      Substring(part.utf8.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "|") }).replacing(" ", with: "")
    }
    return Set(names).count < names.count
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }

  /// A path without the names of its parameters: paths that differ in nothing else are one route.
  static func blanked(_ path: String) -> String {
    var result: [UInt8] = []
    var depth = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth <= 0 { result.append(byte) }
      if byte == UInt8(ascii: "{") { depth += 1 }
    }
    return String(decoding: result, as: UTF8.self).lowercased()
  }

  /// What stands between the slashes of a path, its query left out.
  private static func segments(_ path: String) -> [Substring] {
    Substring(path.utf8.prefix { $0 != UInt8(ascii: "?") }).parts(at: UInt8(ascii: "/"))
  }

  /// The names of arguments in the brackets of a path: `name(a='{x}',b={y})`.
  static func arguments(in path: String) -> [String] { namesInBrackets(of: path, areKeys: false) }

  /// The names of properties by which a path picks one of a collection: `ships(callSign='{callSign}')`.
  static func alternateKeys(in path: String) -> [String] { namesInBrackets(of: path, areKeys: true) }

  private static func namesInBrackets(of path: String, areKeys: Bool) -> [String] {
    guard path.hasByte(UInt8(ascii: "(")) else { return [] }
    var names: [String] = []
    for part in segments(path) {
      guard let open = part.firstIndex(of: "("), let close = part.lastIndex(of: ")"),
        isCollection(part[..<open], arguments: part[part.index(after: open)..<close]) == areKeys
      else { continue }
      for argument in part[part.index(after: open)..<close].split(separator: ",") {
        guard let equals = argument.firstIndex(of: "=") else { continue }
        let name = argument[..<equals].filter { $0 != " " }
        if !names.contains(String(name)) { names.append(String(name)) }
      }
    }
    return names
  }

  /// Whether a name with values in brackets is a collection with a key, and not a call: it is a plural that begins with
  /// no verb, and all the values are in quotes.
  private static func isCollection(_ name: Substring, arguments: Substring) -> Bool {
    let isQuoted = arguments.split(separator: ",").allSatisfy { $0.contains("='") && $0.trimmed().hasSuffix("'") }
    guard isQuoted, !name.contains("."), name.hasSuffix("s"), !name.hasSuffix("ss") else { return false }
    let verbs = ["get", "list", "find", "filter", "is", "has", "check", "calculate", "search", "query"]
    let first = name.prefix { !$0.isUppercase }
    return !verbs.contains(String(first))
  }
}
