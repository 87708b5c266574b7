import OutputTree
import Testing

@Suite struct OutputComparisonTests {
  private func snapshot(_ files: [String: String], lockedAs locked: [String: String]? = nil) throws -> OutputSnapshot {
    var snapshot = OutputSnapshot(folder: "Generated/V1")
    for (path, body) in files { snapshot.items[path] = .ours(Array(generated(body).utf8)) }
    if let locked {
      // What a run that wrote these files leaves behind.
      let lock = OutputComparison(try fileSet(locked), with: OutputSnapshot(folder: ""))
      let text = lock.unifiedDiff(of: Drift(.missing, OutputLock.fileName)).split(separator: "\n").dropFirst(3)
      snapshot.lock = OutputLock(Array(text.map { $0.dropFirst() + "\n" }.joined().utf8))
      snapshot.hasLockFile = true
      #expect(snapshot.lock?.digests.count == locked.count)
    }
    return snapshot
  }

  @Test func namesEachKindOfDrift() throws {
    let was = ["Edited.swift": "1", "Kept.swift": "1", "Orphan.swift": "1", "Same.swift": "1", "Stale.swift": "1"]
    let onDisk = was.merging(["Edited.swift": "by hand"]) { $1 }
    let now = ["Edited.swift": "1", "Missing.swift": "1", "Same.swift": "1", "Stale.swift": "2"]
    let comparison = OutputComparison(
      try fileSet(now), with: try snapshot(onDisk, lockedAs: was), keeping: ["Kept.swift"])
    #expect(
      comparison.drifts == [
        Drift(.editedByHand, "Edited.swift"), Drift(.unreadable, "Kept.swift"), Drift(.missing, "Missing.swift"),
        Drift(.orphan, "Orphan.swift"), Drift(.stale, "Stale.swift"),
      ])
    #expect(comparison.unchanged == 1)
    #expect(comparison.problems.isEmpty)
  }

  @Test func withoutALockAHandEditIsStale() throws {
    let comparison = OutputComparison(try fileSet(["A.swift": "1"]), with: try snapshot(["A.swift": "by hand"]))
    #expect(comparison.drifts == [Drift(.stale, "A.swift")])
  }

  @Test func isCleanWhenNothingDiffers() throws {
    let files = ["A.swift": "1", "Models/B.swift": "2"]
    #expect(OutputComparison(try fileSet(files), with: try snapshot(files, lockedAs: files)).isClean)
  }

  @Test func reportsTheLockOnlyWhereNothingElseDrifts() throws {
    let files = ["A.swift": "1"]
    let missing = OutputComparison(try fileSet(files), with: try snapshot(files))
    #expect(missing.drifts == [Drift(.missing, OutputLock.fileName)])
    let stale = OutputComparison(try fileSet(files), with: try snapshot(files, lockedAs: ["A.swift": "2"]))
    #expect(stale.drifts == [Drift(.stale, OutputLock.fileName)])
    #expect(stale.unifiedDiff(of: stale.drifts[0]).hasPrefix("--- a/Generated/V1/docwright.lock\n+++ b/"))
  }

  @Test func aKeptFileIsNotWrittenEvenWhereAnotherPageGeneratesIt() throws {
    let comparison = OutputComparison(
      try fileSet(["A.swift": "half"]), with: try snapshot(["A.swift": "whole"]), keeping: ["A.swift", "New.swift"])
    #expect(comparison.drifts == [Drift(.unreadable, "A.swift")])
    #expect(comparison.unifiedDiff(of: comparison.drifts[0]) == "")
  }

  @Test(arguments: [
    (OutputSnapshot.Item.foreign, "was not written by this tool", "output-foreign-file"),
    (.folder, "is not a file", "output-foreign-file"),
    (.special, "is not a file", "output-foreign-file"),
    (.link(target: "/etc/passwd"), "symbolic link to '/etc/passwd'", "output-symbolic-link"),
  ])
  func reportsWhatStandsInTheWay(item: OutputSnapshot.Item, words: String, rule: String) throws {
    let snapshot = OutputSnapshot(folder: "Generated/V1", items: ["Models": .folder, "Models/A.swift": item])
    let comparison = OutputComparison(try fileSet(["Models/A.swift": "1"]), with: snapshot)
    let problem = try #require(comparison.problems.first)
    #expect(comparison.problems.count == 1)
    #expect(comparison.drifts == [] && !comparison.isClean)
    #expect(problem.line.hasPrefix("Generated/V1/Models/A.swift:1:1: error: "))
    #expect(problem.message.contains(words))
    #expect(problem.message.contains("then generate again"))
    #expect(problem.rule.id == rule)
  }

  @Test func reportsWhatStandsWhereAFolderBelongs() throws {
    for item in [OutputSnapshot.Item.foreign, .otherOutput, .link(target: "..")] {
      let snapshot = OutputSnapshot(folder: "out", items: ["Models": item])
      let comparison = OutputComparison(try fileSet(["Models/A.swift": "1", "Models/B.swift": "1"]), with: snapshot)
      #expect(comparison.problems.map(\.location.file) == ["out/Models"])
    }
  }

  @Test func leavesForeignFilesOutOfTheWayAlone() throws {
    let snapshot = OutputSnapshot(
      folder: "out", items: ["Hand.swift": .foreign, "specs": .link(target: "../../specs"), "Other": .otherOutput])
    let comparison = OutputComparison(FileSet(), with: snapshot)
    #expect(comparison.problems.isEmpty)
    #expect(comparison.drifts == [Drift(.missing, OutputLock.fileName)])
  }

  @Test func showsDiffsBothWays() throws {
    let comparison = OutputComparison(
      try fileSet(["A.swift": "new", "B.swift": "b"]), with: try snapshot(["A.swift": "old", "C.swift": "c"]))
    let diffs = comparison.drifts.map { comparison.unifiedDiff(of: $0) }
    #expect(
      diffs[0] == """
        --- a/Generated/V1/A.swift
        +++ b/Generated/V1/A.swift
        @@ -1,3 +1,3 @@
         // Generated by Docwright from api/a.md. Do not edit.
         
        -old
        +new

        """)
    #expect(diffs[1].hasPrefix("--- /dev/null\n+++ b/Generated/V1/B.swift\n@@ -0,0 +1,3 @@\n+"))
    #expect(diffs[2].hasPrefix("--- a/Generated/V1/C.swift\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-"))
  }
}
