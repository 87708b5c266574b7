/// The beginning of a request path, compared segment by segment without regard to case and to the names in braces.
struct RequestPathPattern {
  private let segments: [String]

  init(_ text: String) {
    segments = Self.segments(text)
  }

  func isPrefix(of path: String) -> Bool {
    Self.segments(path).starts(with: segments)
  }

  private static func segments(_ path: String) -> [String] {
    var result: [String] = [""]
    var isInBraces = false
    for character in path {
      if character == "?" && !isInBraces { break }
      switch character {
      case "{":
        isInBraces = true
        result[result.count - 1].append("{")
      case "}":
        isInBraces = false
        result[result.count - 1].append("}")
      case "/" where !isInBraces: result.append("")
      default: if !isInBraces { result[result.count - 1].append(contentsOf: character.lowercased()) }
      }
    }
    return result.filter { !$0.isEmpty }
  }
}
