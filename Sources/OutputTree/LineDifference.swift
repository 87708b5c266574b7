/// The shortest edit from one sequence of lines to another (Myers, "An O(ND) Difference Algorithm", 1986).
///
/// Lines are numbers here: equal lines have equal numbers.
enum LineDifference {
  /// One step from the old lines to the new ones.
  enum Step: Hashable {
    case keep, delete, insert
  }

  /// More edits than this are not looked for; the whole stretch between the first and last change is replaced.
  static let editLimit = 1_000

  static func steps(from old: [Int], to new: [Int]) -> [Step] {
    var prefix = 0
    while prefix < old.count, prefix < new.count, old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < old.count - prefix, suffix < new.count - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    { suffix += 1 }
    let oldMiddle = Array(old[prefix..<(old.count - suffix)])
    let newMiddle = Array(new[prefix..<(new.count - suffix)])
    let middle =
      shortest(from: oldMiddle, to: newMiddle)
      ?? [Step](repeating: .delete, count: oldMiddle.count) + [Step](repeating: .insert, count: newMiddle.count)
    return [Step](repeating: .keep, count: prefix) + middle + [Step](repeating: .keep, count: suffix)
  }

  private static func shortest(from old: [Int], to new: [Int]) -> [Step]? {
    if old.isEmpty { return [Step](repeating: .insert, count: new.count) }
    if new.isEmpty { return [Step](repeating: .delete, count: old.count) }
    let limit = min(old.count + new.count, editLimit)
    // The furthest old line reached on each diagonal (old index - new index), shifted by `limit + 1`.
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    let shift = limit + 1
    var trace: [[Int]] = []
    for edits in 0...limit {
      trace.append(Array(reach[(shift - edits)...(shift + edits)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let down = goesDown(diagonal, edits, left: reach[shift + diagonal - 1], right: reach[shift + diagonal + 1])
        var x = down ? reach[shift + diagonal + 1] : reach[shift + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reach[shift + diagonal] = x
        if x >= old.count, x - diagonal >= new.count {
          return path(through: trace, oldCount: old.count, newCount: new.count)
        }
      }
    }
    return nil
  }

  /// Whether the furthest path on a diagonal comes from the one above, by an insertion.
  private static func goesDown(_ diagonal: Int, _ edits: Int, left: Int, right: Int) -> Bool {
    diagonal == -edits || (diagonal != edits && left < right)
  }

  private static func path(through trace: [[Int]], oldCount: Int, newCount: Int) -> [Step] {
    var steps: [Step] = []
    var (x, y) = (oldCount, newCount)
    for edits in stride(from: trace.count - 1, to: 0, by: -1) {
      // Diagonals -edits...edits as they stood before this round; the outermost two were not reached yet.
      let before = trace[edits]
      let diagonal = x - y
      let left = diagonal > -edits ? before[diagonal - 1 + edits] : 0
      let right = diagonal < edits ? before[diagonal + 1 + edits] : 0
      let down = goesDown(diagonal, edits, left: left, right: right)
      let startX = down ? right : left
      let startY = startX - (down ? diagonal + 1 : diagonal - 1)
      let afterEdit = down ? startX : startX + 1
      steps += [Step](repeating: .keep, count: x - afterEdit)
      steps.append(down ? .insert : .delete)
      (x, y) = (startX, startY)
    }
    return (steps + [Step](repeating: .keep, count: x)).reversed()
  }
}
