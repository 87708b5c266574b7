import ArgumentParser
import Diagnostics
import DocwrightCore

struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the Swift sources for the pages.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Delete the files of pages that cannot be read, instead of keeping them.")
  var prune = false

  func run() async throws {
    try await Console.run { try await output.request(input).generate(prune: prune) }
  }
}

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how the generated sources differ from what would be generated.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await Console.run { try await output.request(input).verify() }
  }
}

struct PrintSchema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print what the pages say as JSON.")

  @OptionGroup var input: InputOptions

  func run() async throws {
    try await Console.run { try await input.request().schema() }
  }
}

struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print what is wrong or doubtful in the pages.")

  @OptionGroup var input: InputOptions

  @Option(help: "The lowest severity to print and to fail on: note, warning or error.")
  var severity: Severity = .warning

  @Option(help: "The form of what is printed: text, or json as docs/schema/docwright-lint-1.json describes it.")
  var format: LintOptions.Format = .text

  @Option(help: "How many findings of each rule to print as text; 0 for all. The others are counted.")
  var limit = LintOptions.defaultLimit

  @Option(help: "A file of known findings, which are not printed.", completion: .file())
  var baseline: String?

  @Option(help: "Write what is found to a file of known findings, instead of printing it.", completion: .file())
  var writeBaseline: String?

  @Flag(help: "Print instead what became of each block of the pages: read, ignored or reported, and by which rule.")
  var coverage = false

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is a number of findings, or 0 for all") }
  }

  func run() async throws {
    try await Console.run {
      var request = try input.request()
      if coverage { return try await request.coverage() }
      if let baseline { request.configuration.baseline = baseline }
      return try await request.lint(
        LintOptions(severity: severity, format: format, limit: limit, newBaseline: writeBaseline))
    }
  }
}

extension Severity: ExpressibleByArgument {}
extension LintOptions.Format: ExpressibleByArgument {}
