/// The candidate nearest to a misspelt word, if one is near enough to be meant.
///
/// Nearness is the Levenshtein distance without regard to case, at most a third of the word's length.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(word.lowercased().unicodeScalars.prefix(80))
  let limit = max(1, target.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
    if abs(letters.count - target.count) > limit { continue }
    let distance = editDistance(target, letters)
    if distance > limit { continue }
    if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      let substitution = previous[column] + (letter == other ? 0 : 1)
      current.append(Swift.min(substitution, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[right.count]
}
