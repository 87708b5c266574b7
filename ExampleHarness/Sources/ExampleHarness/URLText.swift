/// The URL of an example, taken apart.
struct URLText {
  /// Scheme, host and version; `nil` for a path alone.
  var base: String?
  var path: String
  var query: String?

  init(_ target: String) {
    var text = target.drop { $0 == " " }
    if let end = text.range(of: " HTTP/") { text = text[..<end.lowerBound] }
    if let mark = text.firstIndex(of: "?") {
      query = String(text[text.index(after: mark)...])
      text = text[..<mark]
    }
    if text.lowercased().hasPrefix("http"), let scheme = text.range(of: "://") {
      let segments = text[scheme.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
      base = text[..<scheme.upperBound] + segments.prefix(2).joined(separator: "/")
      path = "/" + segments.dropFirst(2).joined(separator: "/")
    } else {
      let segments = text.split(separator: "/")
      let isVersioned = ["v1.0", "beta"].contains(segments.first ?? "")
      path = "/" + segments.dropFirst(isVersioned ? 1 : 0).joined(separator: "/")
    }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  }

  /// The options of the query, decoded; a plus sign is a blank there.
  var items: [(name: String, value: String)] {
    (query ?? "").replacing("+", with: " ").split(separator: "&").map { item in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(String(parts[0])), parts.count > 1 ? Self.decoded(String(parts[1])) : "")
    }
  }

  static func decoded(_ text: String) -> String { decoded(text, keeping: []) }

  /// A URL in one form: everything decoded that means the same so. A query may have `/` and `?` as they are (RFC 3986,
  /// section 3.4), and a plus sign is a blank there.
  static func canonical(_ text: String) -> String {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = decoded(parts[0], keeping: Array("/?#&%".utf8))
    return parts.count > 1
      ? path + "?" + decoded(parts[1].replacing("+", with: " "), keeping: Array("#&%+".utf8)) : path
  }

  private static func decoded(_ text: String, keeping kept: [UInt8]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result += kept.contains(value) ? Array("%\(String(value, radix: 16, uppercase: true))".utf8) : [value]
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
