import ArgumentParser
import DocwrightCore

struct Rules: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules: which forms of a page are read, ignored or reported.")

  /// The forms in which the rules are listed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Option(help: "A line for each rule, or a page of documentation with a table for each category: text or markdown.")
  var format: Format = .text

  func run() async throws {
    try await Console.run {
      Report(output: format == .markdown ? RuleBook.markdown : RuleBook.text)
    }
  }
}
