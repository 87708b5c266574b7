import ArgumentParser
import DocwrightCore
import Foundation

/// The command line: arguments in, report out. What the commands do is in `DocwrightCore`.
@main
struct Docwright: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docwright",
    abstract: "Turns an API's Markdown reference into Swift source.",
    subcommands: [
      CheckBuild.self, CorrectionsCommand.self, ExplainCommand.self, Generate.self, Lint.self, PrintSchema.self,
      Rules.self,
      Templates.self, Verify.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Usage errors end with 2, what nobody foresaw with 3; help and the like with 0.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    if code == .success { exit(withError: error) }
    let message = fullMessage(for: error)
    if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
    Foundation.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}
