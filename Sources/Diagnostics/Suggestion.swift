/// The candidate nearest to a misspelt word, if one is near enough to be meant.
///
/// Nearness is the Levenshtein distance without regard to case, at most a third of the word's length.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  SuggestedNames(candidates).nearest(to: word)
}

/// Candidates among which the nearest is looked for many times.
package struct SuggestedNames: Sendable {
  private let names: [(name: String, letters: [Unicode.Scalar])]

  package init(_ names: some Sequence<String>) {
    self.names = names.map { ($0, Self.letters(of: $0)) }
  }

  private static func letters(of name: String) -> [Unicode.Scalar] {
    Array(name.lowercased().unicodeScalars.prefix(80))
  }

  /// The candidate nearest to a misspelt word, as the function of this name gives it.
  package func nearest(to word: String) -> String? {
    let target = Self.letters(of: word)
    let limit = max(1, target.count / 3)
    var best: (distance: Int, name: String)?
    for (name, letters) in names {
      if abs(letters.count - target.count) > limit { continue }
      let distance = editDistance(target, letters)
      if distance > limit { continue }
      if let current = best, (current.distance, current.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    return best?.name
  }
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var distances = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    // The distance that stands to the left and above of the one to find.
    var diagonal = row
    distances[0] = row + 1
    for (column, other) in right.enumerated() {
      let substitution = diagonal + (letter == other ? 0 : 1)
      diagonal = distances[column + 1]
      distances[column + 1] = Swift.min(substitution, diagonal + 1, distances[column] + 1)
    }
  }
  return distances[right.count]
}
