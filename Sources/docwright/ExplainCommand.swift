import ArgumentParser
import DocwrightCore

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what is known of a type, a property or an operation, and from which pages.")

  @Argument(help: "A type, type.property, or an operation's id.")
  var fact: String?

  @Option(help: "Say instead through which operation and properties a type came in.")
  var why: String?

  @OptionGroup var input: InputOptions

  func validate() throws {
    if (fact == nil) == (why == nil) { throw ValidationError("Give either a fact or --why with a type.") }
  }

  func run() async throws {
    try await Console.run {
      let request = try input.request()
      if let why { return try await request.explain(why: why) }
      return try await request.explain(fact ?? "")
    }
  }
}
