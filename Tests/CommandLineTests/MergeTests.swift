import Foundation
import TestSupport
import Testing

/// Two branches that each add pages are merged: only what all pages share can conflict, and `generate` settles it.
@Suite(.enabled(if: Git.isThere, "git is not installed")) struct MergeTests {
  let repository: Git

  init() throws {
    repository = try Git()
    try repository.write("docwright.json", #"{"version": 1, "sources": [{"pages": "specs"}]}"# + "\n")
    try repository.write("specs/resources/garden.md", Self.type("garden"))
    try add("garden", action: "water", on: "/gardens/{garden-id}/water")
    try repository.commit("Start")
  }

  /// Adds the page of an operation and what is generated for it.
  func add(_ subject: String, action: String, on path: String) throws {
    try repository.write(
      "specs/api/\(subject)-\(action).md", Self.operation(subject, action: action, path: path))
    let run = try Tool.run(["generate"], in: repository.folder)
    #expect(run.exitCode == 0, "\(run.messages)")
  }

  @Test func generateSettlesWhatConflicts() throws {
    try repository.run("checkout", "-q", "-b", "left")
    try add("garden", action: "rake", on: "/gardens/{garden-id}/rake")
    try repository.commit("Rake")
    try repository.run("checkout", "-q", "-b", "right", "main")
    // On the same path file, and on one of its own with a type of its own.
    try add("garden", action: "mow", on: "/gardens/{garden-id}/mow")
    try repository.write("specs/resources/shed.md", Self.type("shed"))
    try add("shed", action: "lock", on: "/sheds/{shed-id}/lock")
    try repository.commit("Mow and lock")

    let merge = try repository.git("merge", "-q", "left")
    #expect(merge.exitCode == 1)
    let conflicts = try repository.git("diff", "--name-only", "--diff-filter=U").output.split(separator: "\n")
    let shared = ["API.txt", "Permissions.txt", "docwright.lock", "Paths/GardensPaths.swift"]
    #expect(conflicts.contains("Generated/API/Paths/GardensPaths.swift"))
    #expect(conflicts.contains("Generated/API/docwright.lock"))
    #expect(Set(conflicts.map(String.init)).isSubset(of: shared.map { "Generated/API/" + $0 }), "\(conflicts)")

    let settled = try Tool.run(["generate"], in: repository.folder)
    #expect(settled.exitCode == 0, "\(settled.messages)")
    let fresh = try Tool.run(["generate", "--input", "specs", "--output", "Fresh"], in: repository.folder)
    #expect(fresh.exitCode == 0, "\(fresh.messages)")
    let files = try repository.files(below: "Generated/API")
    #expect(files == (try repository.files(below: "Fresh")))
    #expect(files.keys.contains("Operations/GardenMow.swift") && files.keys.contains("Operations/GardenRake.swift"))
    #expect(try Tool.run(["verify"], in: repository.folder).exitCode == 0)
  }

  static func operation(_ subject: String, action: String, path: String) -> String {
    """
    # \(subject): \(action)

    Namespace: microsoft.graph

    What it takes to \(action) a \(subject).

    ## Permissions

    |Permission type|Permissions (from least to most privileged)|
    |:---|:---|
    |Application|\(action.capitalized).ReadWrite.All|

    ## HTTP request

    ```http
    POST \(path)
    ```

    ## Request body

    |Parameter|Type|Description|
    |:---|:---|:---|
    |\(subject)|[\(subject)](../resources/\(subject).md)|Which one.|

    ## Response

    If successful, this method returns a `204 No Content` response code.

    """
  }

  static func type(_ name: String) -> String {
    """
    # \(name) resource type

    Namespace: microsoft.graph

    A \(name).

    ## Properties

    |Property|Type|Description|
    |:---|:---|:---|
    |width|Int32|In metres.|

    <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.\(name)" } -->
    ```json
    {}
    ```

    """
  }
}
