import Diagnostics

/// "Don't supply a request body for this method." and its variants.
enum NoBodyPhrase {
  static func matches(_ text: String) -> Bool {
    let lower = text.lowercased().replacing("\u{2019}", with: "'")
    for phrase in ["no request body", "empty body", "empty json", "has no request content", "empty request body"]
    where lower.contains(phrase) { return true }
    for negation in ["do not ", "don't ", "does not ", "doesn't "] {
      var rest = lower[...]
      while let range = rest.firstRange(of: negation) {
        let clause = rest[range.upperBound...].prefix { $0 != "." }
        let verbs = ["supply", "provide", "specify", "require", "need", "have", "include", "send", "take", "accept"]
        if verbs.contains(where: clause.hasPrefix), clause.contains("body") { return true }
        rest = rest[range.upperBound...]
      }
    }
    return false
  }
}

/// A body that is no JSON: binary content or text, by the words of the section.
enum MediaTypePhrase {
  static let binary = "application/octet-stream"

  /// The media type of a format that a sentence offers beside JSON: "provide the MIME content ... in the request body".
  static func otherFormat(in sentence: Substring) -> String? {
    let lower = sentence.lowercased()
    guard lower.contains("request body"), !NoBodyPhrase.matches(lower) else { return nil }
    if lower.contains("mime format") || lower.contains("mime content") { return "text/plain" }
    for words in ["binary stream", "binary data", "raw bytes", "contents of the file"] where lower.contains(words) {
      return binary
    }
    return nil
  }

  /// The media types (RFC 9110, section 8.3.1) that a text names, each once.
  static func types(in text: String) -> [String] {
    var result: [String] = []
    for word in text.split(whereSeparator: { " ,;()`\"'*".contains($0) }) {
      let parts = word.lowercased().split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, ["application", "audio", "image", "multipart", "text", "video"].contains(parts[0]) else {
        continue
      }
      var subtype = parts[1].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
      while subtype.last == "." { subtype.removeLast() }
      let type = "\(parts[0])/\(subtype)"
      if !subtype.isEmpty, !result.contains(type) { result.append(type) }
    }
    return result
  }

  static func find(in text: String) -> String? {
    let lower = text.lowercased()
    for type in ["image/jpeg", "image/png", "text/html", "text/plain", "application/xhtml+xml", "text/csv"]
    where lower.contains(type) { return type }
    if lower.contains("binary") || lower.contains("contents of the file") || lower.contains("raw bytes") {
      return binary
    }
    if lower.contains("html") && lower.contains("content") { return "text/html" }
    return nil
  }
}
