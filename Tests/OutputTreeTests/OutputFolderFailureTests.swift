import Foundation
import OutputTree
import Testing

@Suite struct OutputFolderFailureTests {
  @Test(arguments: ["out", "out/V1", "out/V1/deep"])
  func aFileInPlaceOfTheFolderIsNamed(output: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: "out")
    let error = #expect(throws: OutputError.self) { try OutputFolder("\(folder.path)/\(output)").read() }
    #expect(error?.description.hasPrefix("\(folder.path)/out:1:1: error: '\(folder.path)/out' cannot be read") == true)
    #expect(error?.description.contains("choose another output folder") == true)
    #expect(folder.read("out") == "mine\n")
  }

  @Test func aFileThatComesInTheWayBeforeWritingLosesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a", "B.swift": "b"])
    let comparison = try folder.compare(["A.swift": "2", "Models/C.swift": "c", "New/D.swift": "d"])
    try folder.write("mine\n", to: "out/Models")
    let error = #expect(throws: OutputError.self) { try folder.output.apply(comparison) }
    #expect(error?.description.contains("\(folder.path)/out/Models' cannot be written") == true)
    #expect(folder.listing() == ["A.swift", "B.swift", "Models", "docwright.lock"])
    #expect(folder.read("out/A.swift") == generated("a"))
    #expect(folder.read("out/B.swift") == generated("b"))
  }

  @Test func foldersMadeForARunThatFailsAreRemoved() throws {
    let folder = try TemporaryFolder()
    let comparison = try folder.compare(["A/B/C.swift": "c", "Z/D.swift": "d"])
    try folder.write("mine\n", to: "out/Z")
    #expect(throws: OutputError.self) { try folder.output.apply(comparison) }
    #expect(folder.listing() == ["Z"])
  }

  @Test func aLockThatIsAFolderIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: "out/docwright.lock/x")
    let error = #expect(throws: OutputError.self) { try folder.generate(["A.swift": "a"]) }
    #expect(error?.diagnostics.first?.location.file == "\(folder.path)/out/docwright.lock")
  }

  @Test func whatAnInterruptedRunLeftBehindIsRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.generate(["A.swift": "a"])
    // No process has the highest number; the second name is nobody's.
    try folder.write("half", to: "out/.docwright-\(Int32.max)-1.tmp")
    try folder.write("mine", to: "out/.docwright-notes.tmp")
    try folder.write("other", to: "out/.docwright-\(getppid())-1.tmp")
    #expect(try folder.compare(["A.swift": "a"]).isClean)
    try folder.generate(["A.swift": "a"])
    #expect(
      folder.listing() == [".docwright-\(getppid())-1.tmp", ".docwright-notes.tmp", "A.swift", "docwright.lock"])
  }

  /// Whenever one looks, and so whenever a run is cut off, the whole old or the whole new text stands at a file's place.
  @Test func readersSeeWholeFilesWhileTheyAreWritten() async throws {
    let folder = try TemporaryFolder()
    let bodies = ["1", "2"].map { String(repeating: $0, count: 50_000) }
    try folder.generate(["A.swift": bodies[0]])
    let path = "\(folder.path)/out/A.swift"
    let whole = Set(bodies.map { generated($0).utf8.count })
    let reader = Task {
      var torn = 0
      while !Task.isCancelled {
        let count = FileManager.default.contents(atPath: path)?.count ?? 0
        if !whole.contains(count) { torn += 1 }
        await Task.yield()
      }
      return torn
    }
    for round in 1...30 {
      try folder.generate(["A.swift": bodies[round % 2]])
      await Task.yield()
    }
    reader.cancel()
    #expect(await reader.value == 0)
  }
}
