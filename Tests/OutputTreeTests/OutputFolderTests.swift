import Foundation
import OutputTree
import Testing

@Suite struct OutputFolderTests {
  @Test func writesFilesAndALockAndThenIsClean() throws {
    let folder = try TemporaryFolder()
    let files = ["A.swift": "a", "Models/B.swift": "b"]
    let summary = try folder.generate(files)
    #expect(summary.written == ["A.swift", "Models/B.swift"])
    #expect(folder.listing() == ["A.swift", "Models", "Models/B.swift", "docwright.lock"])
    #expect(folder.read("out/Models/B.swift") == generated("b"))
    let lock = try #require(folder.read("out/docwright.lock"))
    #expect(lock.split(separator: "\n").map { $0.dropFirst(66) } == ["A.swift", "Models/B.swift"])
    #expect(try folder.compare(files).isClean)
  }

  @Test func writesOnlyWhatDiffers() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "B.swift": "b"])
    let before = try (folder.modified("out/A.swift"), folder.modified("out/docwright.lock"))
    let nothing = try folder.generate(["A.swift": "a", "B.swift": "b"])
    #expect(nothing.written == [] && nothing.deleted == [] && nothing.unchanged == 2)
    #expect(try folder.modified("out/docwright.lock") == before.1)
    let one = try folder.generate(["A.swift": "a", "B.swift": "c"])
    #expect(one.written == ["B.swift"] && one.unchanged == 1)
    #expect(try folder.modified("out/A.swift") == before.0)
  }

  @Test func deletesOrphansAndTheFoldersTheyLeaveEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "Old/Deep/B.swift": "b", "Mixed/C.swift": "c"])
    try folder.write("by hand\n", to: "out/Mixed/Hand.swift")
    let summary = try folder.generate(["A.swift": "a"])
    #expect(summary.deleted == ["Mixed/C.swift", "Old/Deep/B.swift"])
    #expect(folder.listing() == ["A.swift", "Mixed", "Mixed/Hand.swift", "docwright.lock"])
    #expect(try folder.compare(["A.swift": "a"]).isClean)
  }

  @Test func keepsTheFileOfAPageThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "B.swift": "b"])
    let snapshot = try folder.output.read()
    let kept = snapshot.paths(generatedFrom: ["api/a.md"])
    #expect(kept == ["A.swift", "B.swift"])
    let summary = try folder.generate([:], keeping: ["B.swift"])
    #expect(summary.kept == ["B.swift"] && summary.deleted == ["A.swift"])
    #expect(folder.read("out/B.swift") == generated("b"))
    #expect(try folder.compare([:], keeping: ["B.swift"]).drifts == [Drift(.unreadable, "B.swift")])
    #expect(try folder.compare(["B.swift": "b"]).isClean)
    #expect(try folder.generate([:]).deleted == ["B.swift"])
  }

  @Test func refusesToOverwriteAForeignFileAndTouchesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "C.swift": "c"])
    try folder.write("mine\n", to: "out/B.swift")
    let error = #expect(throws: OutputError.self) { try folder.generate(["A.swift": "2", "B.swift": "b"]) }
    #expect(error?.diagnostics.map(\.location.file) == ["\(folder.path)/out/B.swift"])
    #expect(folder.read("out/A.swift") == generated("a"))
    #expect(folder.read("out/B.swift") == "mine\n")
    #expect(folder.read("out/C.swift") == generated("c"))
  }

  @Test func tellsAHandEditFromAChangedPage() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "B.swift": "b"])
    try folder.write(generated("by hand"), to: "out/A.swift")
    let drifts = try folder.compare(["A.swift": "a", "B.swift": "2"]).drifts
    #expect(drifts == [Drift(.editedByHand, "A.swift"), Drift(.stale, "B.swift")])
  }

  @Test func runsThroughConflictMarkers() throws {
    let folder = try TemporaryFolder()
    let files = ["A.swift": "a"]
    try folder.generate(files)
    for item in ["out/A.swift", "out/docwright.lock"] {
      let text = try #require(folder.read(item))
      try folder.write("<<<<<<< HEAD\n\(text)=======\n\(text)>>>>>>> topic\n", to: item)
    }
    #expect(try folder.compare(files).drifts == [Drift(.stale, "A.swift")])
    try folder.generate(files)
    #expect(folder.read("out/A.swift") == generated("a"))
    #expect(try folder.compare(files).isClean)
  }

  @Test func restoresALockThatIsMissingOrMalformed() throws {
    let folder = try TemporaryFolder()
    let files = ["A.swift": "a"]
    try folder.generate(files)
    let lock = try #require(folder.read("out/docwright.lock"))
    try folder.write("nonsense\n", to: "out/docwright.lock")
    #expect(try folder.compare(files).drifts == [Drift(.stale, OutputLock.fileName)])
    try folder.generate(files)
    #expect(folder.read("out/docwright.lock") == lock)
    try FileManager.default.removeItem(atPath: "\(folder.path)/out/docwright.lock")
    #expect(try folder.compare(files).drifts == [Drift(.missing, OutputLock.fileName)])
    try folder.generate(files)
    #expect(folder.read("out/docwright.lock") == lock)
  }

  @Test func doesNotWriteThroughSymbolicLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write(generated("outside"), to: "elsewhere/A.swift")
    try folder.write("", to: "out/.keep")
    try folder.link("out/Models", to: "../elsewhere")
    try folder.link("out/B.swift", to: "../elsewhere/A.swift")
    let error = #expect(throws: OutputError.self) { try folder.generate(["Models/A.swift": "a", "B.swift": "b"]) }
    #expect(error?.diagnostics.map(\.rule.id) == ["output-symbolic-link", "output-symbolic-link"])
    #expect(folder.read("elsewhere/A.swift") == generated("outside"))
    // Out of the way, a link is left alone, and what it leads to is no orphan.
    #expect(try folder.generate(["C.swift": "c"]).deleted == [])
    #expect(folder.read("elsewhere/A.swift") == generated("outside"))
  }

  @Test func leavesAnotherOutputInsideTheFolderAlone() throws {
    let folder = try TemporaryFolder()
    try OutputFolder("\(folder.path)/out/V1").apply(
      OutputComparison(fileSet(["A.swift": "a"]), with: OutputFolder("\(folder.path)/out/V1").read()))
    #expect(try folder.generate(["B.swift": "b"]).deleted == [])
    #expect(folder.read("out/V1/A.swift") == generated("a"))
    #expect(throws: OutputError.self) { try folder.generate(["V1/A.swift": "2"]) }
  }

  @Test func aNameThatChangesItsCaseOnlyIsStillThereAfterwards() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["printer.swift": "a"])
    try folder.generate(["Printer.swift": "b"])
    #expect(folder.listing() == ["Printer.swift", "docwright.lock"])
    #expect(folder.read("out/Printer.swift") == generated("b"))
  }
}
