import Foundation
import TestSupport
import Testing

/// What the set `codable` makes of the pages in `specs/`: a module on Foundation alone.
@Suite struct CodableTemplateTests {
  private let scratch: ScratchFolder
  private let module: URL

  init() throws {
    scratch = try ScratchFolder()
    let run = try ProcessRun(
      BuiltProducts.folder.appendingPathComponent("docwright"),
      [
        "generate", "--template-set", "codable", "--output", scratch.url.path, "--input",
        packageRoot.appendingPathComponent("specs").path,
      ])
    #expect(run.exitCode == 0, "\(run.messages)")
    module = scratch.url.appendingPathComponent("V1")
  }

  private func sources(_ module: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: module.path).filter { $0.hasSuffix(".swift") }.sorted()
      .map { module.appendingPathComponent($0) }
  }

  private func swift(_ arguments: [String]) throws -> ProcessRun {
    try ProcessRun(URL(fileURLWithPath: "/usr/bin/env"), arguments)
  }

  private func compile(_ mode: [String], _ sources: [URL]) throws -> ProcessRun {
    try swift(["swiftc", "-swift-version", "6", "-warnings-as-errors"] + mode + sources.map(\.path))
  }

  @Test(arguments: ["V1", "Beta"])
  func theModuleNeedsFoundationOnly(_ name: String) throws {
    let files = try sources(scratch.url.appendingPathComponent(name))
    #expect(files.count > 10)
    var imports: Set<String> = []
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      imports.formUnion(lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("import ") })
    }
    // The part of Foundation that has URLRequest is a module of its own on Linux.
    #expect(imports == ["import Foundation", "import FoundationNetworking"])
    let run = try compile(["-typecheck", "-parse-as-library", "-module-name", name], files)
    #expect(run.exitCode == 0, "\(run.messages)")
  }

  @Test func theFilesAreFormatted() throws {
    let files = try sources(module) + sources(scratch.url.appendingPathComponent("Beta"))
    let configuration = packageRoot.appendingPathComponent(".swift-format").path
    let run = try swift(
      ["swift", "format", "lint", "--strict", "--parallel", "--configuration", configuration] + files.map(\.path))
    #expect(run.exitCode == 0, "\(run.messages)")
  }

  /// Pages with reserved words, long names and texts that try to break out of the code.
  @Test(arguments: cases)
  func goldenPagesCompile(_ name: String) throws {
    let pages = Self.root.appendingPathComponent(name).appendingPathComponent("pages")
    try check(pages, "\(name)")
  }

  /// A structure cannot hold itself.
  @Test func typesThatHoldThemselvesCompile() throws {
    let pages = scratch.url.appendingPathComponent("pages/resources")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    func write(_ name: String, _ row: String) throws {
      let text = """
        # \(name) resource type

        Namespace: microsoft.graph

        A thing.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |children|[\(name)](\(name).md) collection|Those below.|
        |\(row)|The other one.|

        """
      try Data(text.utf8).write(to: pages.appendingPathComponent(name + ".md"))
    }
    try write("node", "parent|[node](node.md)")
    try write("tree", "trunk|[trunk](trunk.md)")
    try write("trunk", "tree|[tree](tree.md)")
    let output = try check(scratch.url.appendingPathComponent("pages"), "recursive")
    let node = try String(contentsOf: output.appendingPathComponent("Models/Node.swift"), encoding: .utf8)
    #expect(node.contains("public var parent: Indirect<Node>?\n"))
    #expect(node.contains("public var children: [Node]?\n"))
  }

  @discardableResult
  private func check(_ pages: URL, _ name: String) throws -> URL {
    let output = scratch.url.appendingPathComponent("out").appendingPathComponent(name)
    _ = try ProcessRun(
      BuiltProducts.folder.appendingPathComponent("docwright"),
      ["generate", "--template-set", "codable", "--output", output.path, "--input", pages.path])
    let files = try sources(output)
    #expect(!files.isEmpty)
    let run = try compile(["-typecheck", "-parse-as-library", "-module-name", "Checked"], files)
    #expect(run.exitCode == 0, "\(run.messages)")
    return output
  }

  private static let root = packageRoot.appendingPathComponent("Tests/GoldenTests/Cases/swift")
  private static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()

  @Test func aProgramDecodesAValueAndBuildsARequest() throws {
    let main = scratch.url.appendingPathComponent("main.swift")
    try Data(Self.program.utf8).write(to: main)
    let program = scratch.url.appendingPathComponent("program")
    let built = try compile(["-Onone", "-module-name", "Program", "-o", program.path], sources(module) + [main])
    #expect(built.exitCode == 0, "\(built.messages)")
    guard built.exitCode == 0 else { return }
    let run = try ProcessRun(program, [])
    #expect(run.output == Self.expected, "\(run.messages)")
  }

  private static let program = ##"""
    import Foundation

    #if canImport(FoundationNetworking)
      import FoundationNetworking
    #endif

    let text = #"{"id": "1", "importance": "urgent", "subject": null, "toRecipients": [{"emailAddress": {"name": "A"}}]}"#
    let message = try JSONDecoder().decode(Message.self, from: Data(text.utf8))
    print(message.id ?? "-", message.subject ?? "-", message.toRecipients?.first?.emailAddress?.name ?? "-")
    print(message.importance?.rawValue ?? "-", message.importance == .high)

    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(message), as: UTF8.self))

    let api = API(baseURL: "https://example.com/v1.0/")
    let forward = try api.me.messages("a/b c").forward(MessageForward.Body(comment: "For you"))
    print(forward.httpMethod ?? "-", forward.url?.absoluteString ?? "-")
    print(forward.value(forHTTPHeaderField: "Content-Type") ?? "-", String(decoding: forward.httpBody ?? Data(), as: UTF8.self))

    let list = try api.me.messages.list(query: [URLQueryItem(name: "$top", value: "10"), URLQueryItem(name: "q", value: "1+1")])
    print(list.httpMethod ?? "-", list.url?.absoluteString ?? "-", list.httpBody == nil)

    let anything = try JSONDecoder().decode(JSONValue.self, from: Data(#"{"a": [1, true, null, "x"]}"#.utf8))
    print(anything == .object(["a": .array([.number(1), .bool(true), .null, .string("x")])]))

    """##

  private static let expected = """
    1 - A
    urgent false
    {"id":"1","importance":"urgent","toRecipients":[{"emailAddress":{"name":"A"}}]}
    POST https://example.com/v1.0/me/messages/a%2Fb%20c/forward
    application/json {"comment":"For you"}
    GET https://example.com/v1.0/me/messages?$top=10&q=1%2B1 true
    true

    """
}
