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
  static let configuration = CommandConfiguration(abstract: "Print what the reader found in the pages.")

  @OptionGroup var input: InputOptions

  @Option(help: "The lowest severity to print and to fail on: note, warning or error.")
  var severity: Severity = .warning

  @Flag(help: "Print instead what became of each block of the pages: read, ignored or reported, and by which rule.")
  var coverage = false

  func run() async throws {
    try await Console.run {
      let request = try input.request()
      return coverage ? try await request.coverage() : try await request.lint(atLeast: severity)
    }
  }
}

extension Severity: ExpressibleByArgument {}
