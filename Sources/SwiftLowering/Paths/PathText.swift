import APISchema
import Diagnostics

/// The spelling of paths: where segments end, what is a name, what is a placeholder.
enum PathText {
  /// The parts between slashes, without host, version and query; slashes in braces or quotes separate nothing.
  static func parts(of text: String) throws(PathParser.Failure) -> [String] {
    var path = Substring(text.trimmed)
    if path.utf8.contains(UInt8(ascii: ":")), let scheme = path.range(of: "://", before: "/") {
      path = path[scheme...].drop { $0 != "/" }
    }
    var parts: [String] = []
    let bytes = path.utf8
    var start = bytes.startIndex
    var end = bytes.endIndex
    var depth = 0
    var inQuotes = false
    // All marks are ASCII.
    scan: for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "("): depth += inQuotes ? 0 : 1
      case UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: ")"): depth -= inQuotes ? 0 : 1
      case UInt8(ascii: "'"): inQuotes.toggle()
      case UInt8(ascii: "?") where depth <= 0 && !inQuotes:
        // A query in brackets may be left out.
        let isInBrackets = bytes[start..<index].last == UInt8(ascii: "[")
        end = isInBrackets ? bytes.index(before: index) : index
        break scan
      case UInt8(ascii: "/") where depth <= 0 && !inQuotes:
        parts.append(path[start..<index].trimmed)
        start = bytes.index(after: index)
      default: break
      }
    }
    if depth != 0 || inQuotes { throw PathParser.Failure(message: "a brace, parenthesis or quote is not closed") }
    parts.append(path[start..<end].trimmed)
    parts.removeAll(where: \.isEmpty)
    if let first = parts.first, ["v1.0", "beta"].contains(first.lowercased()) { parts.removeFirst() }
    return parts
  }

  /// The names in `{id | name}`, `<id>`, `(id)` or `'{id}'`, or behind a brace (`{id} | name`).
  static func placeholders(in text: String) -> [String]? {
    guard let mark = text.utf8.first, "'{<(".utf8.contains(mark) else { return nil }
    var inner = text
    if inner.hasPrefix("'"), inner.hasSuffix("'"), inner.count > 2 { inner = String(inner.dropFirst().dropLast()) }
    guard let first = inner.first, let last = inner.last, inner.count > 2 else { return nil }
    switch (first, last) {
    case ("{", "}"), ("<", ">"), ("(", ")"): inner = String(inner.dropFirst().dropLast())
    case ("{", _):
      guard let close = inner.firstIndex(of: "}"),
        inner[inner.index(after: close)...].trimmed.hasPrefix("|")
      else { return nil }
      inner.remove(at: close)
      inner.removeFirst()
    default: return nil
    }
    let names = inner.split(separator: "|").map(\.trimmed)
    let good = !names.isEmpty && names.allSatisfy { !$0.isEmpty && !$0.contains { "{}<>()'=/".contains($0) } }
    return good ? names : nil
  }

  /// The arguments of a call, at commas outside quotes and braces.
  static func arguments(in text: String) -> [String] {
    var arguments: [String] = []
    var current = ""
    var inQuotes = false
    for character in text {
      if character == "'" { inQuotes.toggle() }
      if character == ",", !inQuotes {
        arguments.append(current.trimmed)
        current = ""
      } else {
        current.append(character)
      }
    }
    return arguments + [current.trimmed]
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || isDigit(first) || first == UInt8(ascii: "$") else {
      return false
    }
    return text.utf8.dropFirst().allSatisfy { isLetter($0) || isDigit($0) || ".-_".utf8.contains($0) }
  }

  static func isValue(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || ".-_:$ ".utf8.contains($0) }
  }

  /// The type of an unquoted value, if it is a literal and not a word that stands for one.
  static func type(of value: String) -> PrimitiveType? {
    if Int64(value) != nil { return .int64 }
    return ["true", "false"].contains(value) ? .boolean : nil
  }

  static func isQualified(_ text: String) -> Bool {
    text.utf8.count > "microsoft.".utf8.count && text.lowercased().hasPrefix("microsoft.")
  }

  static func isGuid(_ text: String) -> Bool {
    if text.utf8.count != 36 { return false }
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map { $0.utf8.count } == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy { isDigit($0) || "abcdefABCDEF".utf8.contains($0) } }
  }

  /// Whether `name(key='{x}')` picks an element of a collection: a plural noun with quoted placeholders.
  static func isCollection(_ name: String, arguments: [PathArgument]) -> Bool {
    guard arguments.allSatisfy(\.quoted) else { return false }
    let humps = Words.humps(name)
    guard let first = humps.first, let last = humps.last, !isQualified(name) else { return false }
    let verbs: Set<String> = ["get", "list", "find", "filter", "is", "has", "check", "calculate", "search", "query"]
    return !verbs.contains(first) && last.hasSuffix("s") && !last.hasSuffix("ss")
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let isTrimmed = withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return 0x21..<0x7F ~= first && 0x21..<0x7F ~= last
    }
    if isTrimmed { return String(self) }
    var view = unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(String.UnicodeScalarView(view))
  }
}

extension Substring {
  /// The index behind the first occurrence of a text that comes before a character outside it.
  fileprivate func range(of text: String, before character: Character) -> Index? {
    guard let first = firstIndex(of: ":"), self[first...].hasPrefix(text), !self[..<first].contains(character) else {
      return nil
    }
    return index(first, offsetBy: text.count)
  }
}
