import ArgumentParser
import DocwrightCore

struct Rules: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules: which forms of a page are read, ignored or reported.")

  func run() async throws {
    try await Console.run { Report(output: RuleBook.text) }
  }
}
