import Testing

@testable import OutputTree

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String?, lineLimit: Int = 200) -> String {
    UnifiedDiff(from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) }).text(name: "f", lineLimit: lineLimit)
  }

  private func lines(_ numbers: some Sequence<Int>) -> String { numbers.map { "\($0)\n" }.joined() }

  @Test func equalFilesHaveNone() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func givesThreeLinesOfContextAndJoinsNearHunks() {
    let old = lines(1...30)
    let new = old.replacingLines(["5": "five", "12": "twelve", "25": nil])
    #expect(
      diff(old, new) == """
        --- a/f
        +++ b/f
        @@ -2,14 +2,14 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
         9
         10
         11
        -12
        +twelve
         13
         14
         15
        @@ -22,7 +22,6 @@
         22
         23
         24
        -25
         26
         27
         28

        """)
  }

  @Test func saysWhereTheLastLineFeedIsMissing() {
    #expect(diff("a\n", "a") == "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n")
    #expect(diff("a\nb", "c\nb").hasSuffix("-a\n+c\n b\n\\ No newline at end of file\n"))
  }

  @Test func makesDangerousCharactersVisible() {
    #expect(diff("", "\ta\u{1B}[31m\u{202E}\r\n").hasSuffix("+\ta\\u{1B}[31m\\u{202E}\\u{D}\n"))
  }

  @Test func countsTheLinesThatItLeavesOut() {
    let text = diff(nil, lines(1...10), lineLimit: 5)
    #expect(text == "--- /dev/null\n+++ b/f\n@@ -0,0 +1,10 @@\n+1\n+2\n(8 more lines)\n")
  }

  @Test func findsTheShortestEdit() {
    let steps = LineDifference.steps(from: [1, 2, 3, 1, 2, 2, 1], to: [3, 2, 1, 2, 1, 3])
    #expect(steps.filter { $0 != .keep }.count == 5)
    #expect(LineDifference.steps(from: [], to: [1]) == [.insert])
    #expect(LineDifference.steps(from: [1, 2], to: [2]) == [.delete, .keep])
  }

  @Test func everyEditLeadsFromTheOldLinesToTheNew() {
    var random = Numbers(state: 7)
    for _ in 0..<400 {
      let old = (0..<random.next(12)).map { _ in random.next(4) }
      let new = (0..<random.next(12)).map { _ in random.next(4) }
      let steps = LineDifference.steps(from: old, to: new)
      #expect(applied(steps, old, new) == new)
      #expect(steps.filter { $0 == .keep }.count == longestCommonSubsequence(old, new), "\(old) \(new)")
    }
  }

  @Test func staysBoundedWhereFilesHaveNothingInCommon() {
    let old = Array(0..<40_000)
    let new = Array(100_000..<140_000)
    let steps = LineDifference.steps(from: [1] + old + [2], to: [1] + new + [2])
    #expect(steps.count == 80_002)
    #expect(steps.first == .keep && steps.last == .keep)
    let leadsThere = applied(steps, [1] + old + [2], [1] + new + [2]) == [1] + new + [2]
    #expect(leadsThere)
  }

  private func applied(_ steps: [LineDifference.Step], _ old: [Int], _ new: [Int]) -> [Int]? {
    var result: [Int] = []
    var (oldIndex, newIndex) = (0, 0)
    for step in steps {
      switch step {
      case .keep:
        guard old[oldIndex] == new[newIndex] else { return nil }
        result.append(old[oldIndex])
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      case .delete: oldIndex += 1
      case .insert:
        result.append(new[newIndex])
        newIndex += 1
      }
    }
    return oldIndex == old.count && newIndex == new.count ? result : nil
  }

  private func longestCommonSubsequence(_ left: [Int], _ right: [Int]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for value in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = value == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[right.count]
  }
}

/// Repeatable pseudo-random numbers.
private struct Numbers {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

extension String {
  /// The text with some lines replaced, or removed where the replacement is `nil`.
  fileprivate func replacingLines(_ changes: [String: String?]) -> String {
    split(separator: "\n").compactMap { changes[String($0)] ?? String($0) }.map { $0 + "\n" }.joined()
  }
}
