import ArgumentParser
import DocwrightCore
import Foundation

/// What to read and how: the flags that all commands share. Flags beat the configuration file.
struct InputOptions: ParsableArguments {
  @Option(help: "A folder of pages, or a single page.", completion: .file())
  var input: String?

  @Option(help: "The configuration file; docwright.json in the current folder if it is there.", completion: .file())
  var config: String?

  @Option(help: "The version to read, by its folder's name.")
  var version: String?

  @Option(parsing: .upToNextOption, help: "Keep only the operations of pages that match one of these patterns.")
  var include: [String] = []

  @Option(parsing: .upToNextOption, help: "Leave out the operations of pages that match one of these patterns.")
  var exclude: [String] = []

  func request(output: String? = nil) throws -> Request {
    let path = config ?? Configuration.fileName
    let isThere = FileManager.default.fileExists(atPath: path)
    var configuration = Configuration()
    if config != nil || (isThere && input == nil) { configuration = try Configuration.read(path: path) }
    if !include.isEmpty { configuration.include = SlicePattern.list(include, option: "--include") }
    if !exclude.isEmpty { configuration.exclude = SlicePattern.list(exclude, option: "--exclude") }
    var request = Request(
      configuration: configuration, arguments: CommandLine.arguments.dropFirst(2).map(ShellWord.quoted))
    if let input {
      try request.use(input: input, output: output)
    } else if let output {
      guard request.configuration.sources.count <= 1 else {
        throw UsageError("--output goes with --input: the configuration has several sources")
      }
      for index in request.configuration.sources.indices { request.configuration.sources[index].output = output }
    }
    if let version { try request.select(version: version) }
    return request
  }
}

/// What to generate and where, beside what to read.
struct OutputOptions: ParsableArguments {
  @Option(help: "The folder to generate into: itself, or one folder below it for each version.", completion: .directory)
  var output: String?

  @Option(help: "A folder of templates that take the place of built-in ones of the same name.", completion: .directory)
  var templates: String?

  @Option(help: "The built-in set of templates: swift or codable.")
  var templateSet: String?

  @Flag(help: "Exit with 1 on warnings too.")
  var strict = false

  func request(_ input: InputOptions) throws -> Request {
    var request = try input.request(output: output)
    if let templates { request.configuration.templates = templates }
    if let templateSet { try request.use(templateSet: templateSet) }
    if strict { request.configuration.strict = true }
    return request
  }
}

/// A word as a shell reads it back.
enum ShellWord {
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./=:,@".utf8.contains(byte)
      }
    }
    return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
