import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
  /// The Swift blocks of the README, each inside a function, compile.
  @Test func itsSwiftCompiles() throws {
    let text = try String(contentsOf: packageRoot.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```swift\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0]
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let lines = block.components(separatedBy: "\n")
      let imports = lines.filter { $0.hasPrefix("import ") } + ["import Foundation"]
      let statements = lines.filter { !$0.hasPrefix("import ") }
      let source = """
        \(imports.joined(separator: "\n"))

        func example() throws {
        \(statements.joined(separator: "\n"))
          _ = (urlRequest, list)
        }
        """
      let result = try TypeChecker.check(source)
      #expect(result.succeeded, "\(result.messages)")
    }
  }
}
