import Foundation
import TestSupport
import Testing

/// Programs that use documented names which Swift or the runtime use for something else.
@Suite struct NameTests {
  private static let cases = packageRoot.appendingPathComponent("Tests/GoldenTests/Cases/swift")

  private static func files(_ name: String) throws -> [URL] {
    let folder = cases.appendingPathComponent("\(name)/expected/swift")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder.appendingPathComponent($0) }
  }

  private static func text(_ name: String, _ file: String) throws -> String {
    try String(contentsOf: cases.appendingPathComponent("\(name)/expected/swift/\(file).swift"), encoding: .utf8)
  }

  /// A program whose functions do one check each: the compiler is slow where one function does all.
  private static func program(_ checks: [String]) -> String {
    let functions = checks.enumerated().map { "func check\($0)() {\n\($1)\n}\n" }.joined()
    let calls = checks.indices.map { "check\($0)()\n" }.joined()
    return """
      import DocwrightRuntime

      nonisolated(unsafe) var failures = 0
      func expect(_ holds: Swift.Bool, _ what: Swift.String) {
        if holds { return }
        failures += 1
        print(what)
      }
      \(functions)
      \(calls)
      print("\(checks.count) checks, \\(failures) failures")
      """
  }

  private static func run(_ name: String, _ checks: [String]) throws {
    let result = try TypeChecker.run(files(name), program: program(checks))
    #expect(result.output == "\(checks.count) checks, 0 failures\n", "\(result.output)\(result.messages)")
  }

  @Test(arguments: [("keywords", "Keyword", "keyword"), ("runtime-members", "Member", "member")])
  func namesOfOtherThingsKeepTheirSpellingOnTheWire(_ name: String, _ type: String, _ noun: String) throws {
    var checks: [String] = []
    for match in try Self.text(name, "Models/\(type)").matches(
      of: /var (`?\w+`?): (\w+)\? {\n    get { storage\.\w+\("(\w+)"/)
    {
      let (identifier, value, wire) = (match.1, match.2, match.3)
      let (sample, json) =
        switch value {
        case "Int32": ("7", "7")
        case "String": ("\"x\"", "\\\"x\\\"")
        default: (".init(rawValue: \"x\")", "\\\"x\\\"")
        }
      checks.append(
        """
          var value = \(type)()
          value.\(identifier) = \(sample)
          expect(value.json.serialized() == "{\\"\(wire)\\":\(json)}", "property \(wire)")
          expect(value.\(identifier) == \(sample), "reading \(wire)")
        """)
    }
    for match in try Self.text(name, "Models/\(type)Kind").matches(
      of: /static var (`?\w+`?): Self { Self\(rawValue: "(\w+)"\)/)
    {
      checks.append(
        "  expect(\(type)Kind.\(match.1).rawValue == \"\(match.2)\", \"member \(match.2)\")")
    }
    for match in try Self.text(name, "Operations/\(type)List").matches(
      of: /var (`?\w+`?): String\? {\n      get { items\["(\w+)"/)
    {
      checks.append(
        """
          var query = \(type)List.Query()
          query.\(match.1) = "x"
          let url = API(baseURL: "https://h").\(noun)s.list().query(query).url
          expect(url == "https://h/\(noun)s?\(match.2)=x", "query \(match.2): \\(url)")
        """)
    }
    let paths = try Self.text(name, "Paths/\(type)sPaths")
    for match in paths.matches(
      of: /between\((`?\w+`?): String\) -> \w+ {\n[^\n]*\n?[^\n]*function: "between", \[\("(\w+)"/)
    {
      let bare = match.1.replacing("`", with: "")
      let label = bare == "inout" ? "`inout`" : String(bare)
      checks.append(
        """
          let url = API(baseURL: "https://h").\(noun)s("1").between(\(label): "x").path.url
          expect(url == "https://h/\(noun)s/1/between(\(match.2)='x')", "argument \(match.2): \\(url)")
        """)
    }
    for match in paths.matches(of: /var (`?\w+`?): \w+Path {\s+\w+Path\(path: path\.appending\("(\w+)"/)
    where match.2 != "\(noun)s" && match.2 != "keys" {
      checks.append(
        """
          let url = API(baseURL: "https://h").\(noun)s("1").\(match.1).path.url
          expect(url == "https://h/\(noun)s/1/\(match.2)", "segment \(match.2): \\(url)")
        """)
    }
    for match in try Self.text(name, "Operations/\(type)Update").matches(
      of: /var (`?\w+`?): PropertyKey<(\w+)> {\s+PropertyKey\("(\w+)"/)
    {
      let sample = match.2 == "Int32" ? "7" : "\"x\""
      checks.append(
        """
          var body = \(type)Update.Body(storage: ModelStorage())
          body.\(match.1) = .value(\(sample))
          expect(body.storage.object.keys == ["\(match.3)"], "body \(match.3)")
        """)
    }
    #expect(checks.count > 5 * 60)
    try Self.run(name, checks)
  }

  /// Types called as those of the standard library, Foundation and the runtime: callers still get the latter.
  @Test func typesOfTakenNamesHideNothing() throws {
    try Self.run(
      "taken-types",
      [
        """
          var text = StringModel()
          text.name = "string"
          var error = ErrorModel()
          error.name = "a"
          error.next = TaskModel().with { $0.name = "b" }
          let expected: String = "{\\"name\\":\\"a\\",\\"next\\":{\\"name\\":\\"b\\"}}"
          expect(error.json.serialized() == expected, error.json.serialized())
          expect(error.next?.name == "b" && text.name == "string", "next")
        """,
        """
          var all = Taken()
          all.optional = OptionalModel()
          all.error = ErrorModel()
          all.self_ = SelfModel()
          all.type = TypeModel()
          all.field = FieldModel()
          all.set = SetModel().with { $0.others = [ResultModel()] }
          let names: Set<String> = ["optional", "error", "Self", "Type", "field", "set"]
          expect(Set(all.storage.object.keys.map { $0.lowercased() }) == Set(names.map { $0.lowercased() }), "keys")
          let none: Optional<Int> = nil
          expect(none == nil, "Optional")
        """,
        """
          struct Failure: Error {}
          let result: Result<Int, any Error> = .failure(Failure())
          expect((try? result.get()) == nil, "Result")
          let array: Array<Dictionary<String, Bool>> = [["a": true]]
          expect(array.count == 1, "Array")
          let field: Field<String> = .value("x")
          expect(field.wrapped == "x", "Field")
        """,
        """
          let request = API(baseURL: "https://h").taken("1").strings.create(.init(Taken()))
          expect(request.url == "https://h/taken/1/strings", request.url)
          expect(API(baseURL: "https://h").string.path.url == "https://h/string", "root")
        """,
        """
          expect(RangeValue.first.rawValue == "first", "enumeration")
          let range: Range<Int> = 0..<1
          expect(range.contains(0), "Range")
        """,
      ])
  }
}
