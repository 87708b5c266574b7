/// The path of a builder with the places of its arguments.
struct RoutePattern {
  private enum Piece {
    case text(Character)
    /// An argument: a segment or a part of one.
    case argument(Int)
    /// An argument with slashes in it, between colons or quotes.
    case any(Int)
  }

  let method: String
  private var alternatives: [[Piece]]
  private let count: Int

  /// - Parameter path: what the builder gives for the markers.
  init(method: String, path: String, markers: [String]) {
    self.method = method
    count = markers.count
    var pieces: [Piece] = []
    /// The same without the path between colons: an empty one is the item before them.
    var withoutColons: [Piece]?
    var rest = path[...]
    for (index, marker) in markers.enumerated() {
      guard let range = rest.range(of: marker) else { continue }
      let before = rest[..<range.lowerBound]
      pieces += Self.pieces(before)
      withoutColons? += Self.pieces(before)
      rest = rest[range.upperBound...]
      if before.hasSuffix(":/") {
        withoutColons = Array(pieces.dropLast(2))
        pieces.append(.any(index))
        if rest.hasPrefix(":") {
          pieces.append(.text(":"))
          rest = rest.dropFirst()
        }
        continue
      }
      let argument: Piece = before.hasSuffix("'") ? .any(index) : .argument(index)
      pieces.append(argument)
      withoutColons?.append(argument)
    }
    pieces += Self.pieces(rest)
    withoutColons? += Self.pieces(rest)
    alternatives = [pieces]
    if let withoutColons { alternatives.append(withoutColons) }
  }

  private static func pieces(_ text: Substring) -> [Piece] {
    URLText.canonical(String(text)).lowercased().map { .text($0) }
  }

  /// The texts of the arguments in a canonical path; `nil` where it is none of the builder's.
  func arguments(in path: String) -> [String]? {
    let characters = Array(path)
    for pieces in alternatives {
      var texts = Array(repeating: "", count: count)
      if Self.match(pieces[...], characters[...], &texts) { return texts }
    }
    return nil
  }

  private static func match(
    _ pieces: ArraySlice<Piece>, _ rest: ArraySlice<Character>, _ texts: inout [String]
  ) -> Bool {
    guard let piece = pieces.first else { return rest.isEmpty }
    switch piece {
    case .text(let character):
      guard let first = rest.first, String(first).lowercased() == String(character) else { return false }
      return match(pieces.dropFirst(), rest.dropFirst(), &texts)
    case .argument(let index), .any(let index):
      var end = rest.startIndex
      while end < rest.endIndex {
        if case .argument = piece, rest[end] == "/" { return false }
        end += 1
        if match(pieces.dropFirst(), rest[end...], &texts) {
          texts[index] = String(rest[..<end])
          return true
        }
      }
      return false
    }
  }
}

extension Substring {
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text), let end = index(start, offsetBy: text.count, limitedBy: endIndex) {
        return start..<end
      }
      start = index(after: start)
    }
    return nil
  }
}
