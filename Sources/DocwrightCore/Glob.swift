/// A pattern over page paths: `*` stands for any characters of a segment, `?` for one, `**` for any segments.
///
/// A pattern without `/` is held against the file name, with and without its extension; any other against the path
/// below the pages' root.
package struct Glob: Hashable, Sendable {
  private let pattern: [Character]
  private let isName: Bool

  package init(_ pattern: String) {
    self.pattern = Array(pattern)
    isName = !pattern.contains("/")
  }

  package func matches(_ path: String) -> Bool {
    guard isName else { return Self.matches(pattern, Array(path)) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if Self.matches(pattern, Array(name)) { return true }
    guard let dot = name.lastIndex(of: ".") else { return false }
    return Self.matches(pattern, Array(name[..<dot]))
  }

  /// Whether the pattern stands for the whole of a text that is no path, such as `type.relationship`.
  package func matches(name: String) -> Bool { Self.matches(pattern, Array(name)) }

  /// Greedy matching with one point to come back to for each kind of star: never exponential.
  private static func matches(_ pattern: [Character], _ text: [Character]) -> Bool {
    var reachable = Set([0])
    for character in text {
      var next = Set<Int>()
      for state in closure(reachable, pattern) where state < pattern.count {
        if isDoubleStar(pattern, at: state) {
          next.insert(state)
        } else if pattern[state] == "*" {
          if character != "/" { next.insert(state) }
        } else if pattern[state] == character || (pattern[state] == "?" && character != "/") {
          next.insert(state + 1)
        }
      }
      if next.isEmpty { return false }
      reachable = next
    }
    return closure(reachable, pattern).contains(pattern.count)
  }

  /// The states that are reached by letting stars stand for nothing.
  private static func closure(_ states: Set<Int>, _ pattern: [Character]) -> Set<Int> {
    var result = states
    var pending = Array(states)
    while let state = pending.popLast() {
      guard state < pattern.count, pattern[state] == "*" else { continue }
      var following = [state + (isDoubleStar(pattern, at: state) ? 2 : 1)]
      // `**/` also stands for no folder at all.
      if isDoubleStar(pattern, at: state), state + 2 < pattern.count, pattern[state + 2] == "/" {
        following.append(state + 3)
      }
      for next in following where result.insert(next).inserted { pending.append(next) }
    }
    return result
  }

  private static func isDoubleStar(_ pattern: [Character], at index: Int) -> Bool {
    pattern[index] == "*" && index + 1 < pattern.count && pattern[index + 1] == "*"
  }
}
