import ArgumentParser
import DocwrightCore
import Foundation

struct Templates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the built-in templates, to replace some of them.",
    subcommands: [List.self, Cat.self, Keys.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the names of the templates with their purpose.")

    @OptionGroup var options: TemplateSetOptions

    func run() async throws {
      try await Console.run { try options.reports().list() }
    }
  }

  struct Cat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a template behind a line that records what it was.")

    @OptionGroup var options: TemplateSetOptions
    @Argument(help: "The name of the template.") var name: String

    func run() async throws {
      try await Console.run { try options.reports().cat(name) }
    }
  }

  struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the keys that a template can use.")

    @OptionGroup var options: TemplateSetOptions
    @Argument(help: "The name of the template.") var name: String

    func run() async throws {
      try await Console.run { try options.reports().keys(name) }
    }
  }
}

/// Which set of templates is meant.
struct TemplateSetOptions: ParsableArguments {
  @Option(help: "The built-in set of templates, swift or codable; that of the configuration if not given.")
  var templateSet: String?

  @Option(help: "The configuration file; docwright.json in the current folder if it is there.", completion: .file())
  var config: String?

  func reports() throws -> TemplateReports {
    if templateSet == nil, config != nil || FileManager.default.fileExists(atPath: Configuration.fileName) {
      let configuration = try Configuration.read(path: config ?? Configuration.fileName)
      return TemplateReports(configuration)
    }
    return try TemplateReports(set: templateSet)
  }
}
