import Diagnostics
import DocwrightCore
import Foundation
import TestSupport

/// A folder of pages and an output folder, removed afterwards.
struct PagesFixture {
  private let scratch: ScratchFolder
  var root: URL { scratch.url }
  var pages: URL { root.appendingPathComponent("pages") }
  var output: URL { root.appendingPathComponent("out") }

  init() throws {
    scratch = try ScratchFolder()
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
  }

  /// Writes a file below the pages' folder.
  func write(_ path: String, _ text: String) throws {
    try write(path, bytes: Array(text.utf8))
  }

  func write(_ path: String, bytes: [UInt8]) throws {
    let url = pages.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func request(_ change: (inout Configuration) -> Void = { _ in }) throws -> Request {
    var configuration = Configuration()
    change(&configuration)
    var request = Request(configuration: configuration)
    try request.use(input: pages.path, output: output.path)
    return request
  }

  /// The output's files by path.
  func generated() -> [String: String] {
    var result: [String: String] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: output.path)) ?? [] {
      let url = output.appendingPathComponent(path)
      if let text = try? String(contentsOf: url, encoding: .utf8) { result[path] = text }
    }
    return result
  }

  /// An operation page with one request line.
  static func operation(_ title: String, _ line: String, body: String = "") -> String {
    """
    ---
    title: "\(title)"
    doc_type: apiPageType
    ---

    # \(title)

    Namespace: microsoft.graph

    Does something.

    ## Permissions

    |Permission type|Permissions (from least to most privileged)|
    |:---|:---|
    |Application|Garden.Read.All|

    ## HTTP request

    ``` http
    \(line)
    ```

    \(body)

    ## Response

    If successful, this method returns a `204 No Content` response code.

    """
  }

  /// A resource page.
  static func resource(_ name: String, _ rows: [String]) -> String {
    """
    ---
    title: "\(name) resource type"
    doc_type: resourcePageType
    ---

    # \(name) resource type

    Namespace: microsoft.graph

    A thing.

    ## Properties

    |Property|Type|Description|
    |:---|:---|:---|
    \(rows.joined(separator: "\n"))

    <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.\(name)" } -->
    ``` json
    {}
    ```

    """
  }
}

/// An entry as a test gives it.
extension SlicePattern: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text, location: SourceLocation(file: "test", line: 1, column: 1))
  }
}
