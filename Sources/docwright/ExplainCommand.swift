import ArgumentParser
import DocwrightCore

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what was read, from where and by which rule: of a page, a fact, or a generated line.")

  @Argument(help: "A page, a type, type.property, an operation's id, or FILE.swift:LINE of a generated file.")
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
