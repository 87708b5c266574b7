import ArgumentParser
import DocwrightCore

struct CorrectionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections", abstract: "List the corrections of the configuration, and whether they apply.")

  @OptionGroup var input: InputOptions

  func run() async throws {
    try await Console.run { try await input.request().corrections() }
  }
}
