import Foundation
import TestSupport
import Testing

/// `docwright corrections` and `docwright explain` as they are typed, in a folder with pages and a configuration.
@Suite struct CorrectedReferenceTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try write(
      "pages/api/bed-dig.md",
      """
      # bed: dig

      Namespace: microsoft.graph

      Digs.

      ## HTTP request

      ```http
      POST /beds/{bed-id}/dig
      ```

      ## Request body

      |Parameter|Type|Description|
      |:---|:---|:---|
      |bed|[bed](../resources/bed.md)|Where to.|

      ## Response

      If successful, this method returns a `204 No Content` response code.

      """)
    try write(
      "pages/resources/bed.md",
      """
      # bed resource type

      Namespace: microsoft.graph

      A bed.

      ## Properties

      |Property|Type|Description|
      |:---|:---|:---|
      |width|String|In metres.|

      <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.bed" } -->
      ```json
      {}
      ```

      """)
    try write(
      "docwright.json",
      """
      {
        "version": 1,
        "sources": [{"pages": "pages"}],
        "corrections": [
          {"page": "resources/bed.md", "fact": "microsoft.graph.bed.width", "change": "retype", "value": "Int32",
           "reason": "It is a number."},
          {"page": "resources/bed.md", "fact": "microsoft.graph.bed", "change": "rename", "value": "plot",
           "reason": "The service calls it so."},
          {"page": "api/bed-dig.md", "fact": "bed-dig.query.deep", "change": "add", "value": "Boolean",
           "reason": "Left out of the page."},
          {"page": "api/bed-dig.md", "fact": "bed-fill", "change": "add", "value": "POST /beds/{bed-id}/fill",
           "reason": "Without a page."},
          {"page": "api/bed-dig.md", "fact": "bed-dig.bedd", "change": "drop", "reason": "Not \u{202E}there."}
        ]
      }

      """)
  }

  func write(_ path: String, _ text: String) throws {
    let url = scratch.url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func run(_ arguments: String...) throws -> ProcessRun { try Tool.run(arguments, in: scratch.url) }

  @Test func correctionsListsEachWithWhatBecameOfIt() throws {
    let result = try run("corrections")
    #expect(result.exitCode == 0)
    #expect(
      result.output == """
        applies: resources/bed.md: microsoft.graph.bed.width: retype Int32: It is a number.
        applies: resources/bed.md: microsoft.graph.bed: rename plot: The service calls it so.
        applies: api/bed-dig.md: bed-dig.query.deep: add Boolean: Left out of the page.
        applies: api/bed-dig.md: bed-fill: add POST /beds/{bed-id}/fill: Without a page.
        matches nothing: api/bed-dig.md: bed-dig.bedd: drop: Not \\u{202E}there.

        """)
    #expect(
      result.messages == """
        docwright.json:13:5: warning: the correction of bed-dig.bedd on api/bed-dig.md matches nothing: bed-dig has no bedd; \
        did you mean "bed"? [correction-unmatched]

        """)
  }

  @Test func explainTellsWhatWasCorrected() throws {
    let result = try run("explain", "plot.width")
    #expect(result.exitCode == 0)
    #expect(result.messages == "")
    #expect(
      result.output == """
        microsoft.graph.plot.width
          type: Int32
          summary: In metres.
          page resources/bed.md
          read at resources/bed.md:11:2: property width: String [row]
          corrected microsoft.graph.bed.width: retype Int32 (It is a number.) docwright.json:5:5

        """)
    #expect(try run("explain", "plot").output.contains("  corrected microsoft.graph.bed: rename plot ("))
    #expect(
      try run("explain", "bed-dig.deep").output == """
        bed-dig.query.deep
          type: Boolean
          page api/bed-dig.md
          corrected bed-dig.query.deep: add Boolean (Left out of the page.) docwright.json:9:5

        """)
  }

  @Test func explainTellsWhyATypeIsThere() throws {
    let result = try run("explain", "--why", "plot", "--include", "bed-*")
    #expect(result.exitCode == 0)
    #expect(result.output == "api/bed-dig.md: body bed → microsoft.graph.plot\n")
    let without = try run("explain", "--why", "plot", "--include", "bed-fill")
    #expect(without.output == "microsoft.graph.plot is not in the slice\n")
  }

  @Test func explainNeedsOneThingThatThereIs() throws {
    #expect(try run("explain").exitCode == 2)
    #expect(try run("explain", "plot", "--why", "plot").exitCode == 2)
    let result = try run("explain", "plt")
    #expect(result.exitCode == 2)
    #expect(result.output == "")
    #expect(result.messages.contains("did you mean \"plot\"?"))
  }

  @Test func generateFollowsTheCorrections() throws {
    #expect(try run("generate").exitCode == 0)
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: scratch.url.appendingPathComponent("Generated/API").path)
    #expect(files.contains("Models/Plot.swift"))
    #expect(files.contains("Operations/BedFill.swift"))
    #expect(!files.contains("Models/Bed.swift"))
    #expect(try run("verify").exitCode == 0)
  }

  @Test func anEntryOfTheCommandLineThatMatchesNothingIsReported() throws {
    let result = try run("lint", "--include", "bed-dig", "bed-dgi")
    #expect(result.exitCode == 1)
    #expect(
      result.output.contains(
        "--include:1:2: warning: the entry \"bed-dgi\" matches nothing: expected a glob of pages, an operation's id, or the "
          + "beginning of a request path; did you mean \"bed-dig\"? [slice-entry-unmatched]"))
    #expect(try run("rules").output.contains("slice-entry-unmatched: configuration, reports, warning: "))
  }
}
