import ArgumentParser
import DocwrightCore
import Foundation

/// What the build tool plugin runs. Hidden: a person runs `verify`.
struct CheckBuild: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-build",
    abstract: "Write a Swift file that warns where the generated sources differ from the pages.",
    shouldDisplay: false)

  @Option(help: "The package's folder, with docwright.json in it.", completion: .directory)
  var package: String

  @Option(help: "The folder of the target that is built, below the package's.", completion: .directory)
  var target: String

  @Option(help: "The Swift file to write. It is left alone where it would not change.", completion: .file())
  var file: String

  func run() async throws {
    try await Console.run {
      // Paths in messages are then short, and the same on every machine.
      guard FileManager.default.changeCurrentDirectoryPath(package) else {
        throw UsageError("cannot enter the package's folder \(package)")
      }
      let configuration = package + "/" + Configuration.fileName
      guard FileManager.default.fileExists(atPath: configuration) else {
        throw UsageError("\(configuration):1:1: error: there is no such file; the plugin reads what to check from it")
      }
      let request = Request(configuration: try Configuration.read(path: Configuration.fileName))
      return try await request.check(
        BuildCheck(
          target: target, file: file, root: package, isStrict: Self.isContinuousIntegration,
          fix: "swift package --allow-writing-to-package-directory docwright"))
    }
  }

  /// Whether `CI` is set to something that does not mean no.
  private static var isContinuousIntegration: Bool {
    !["", "0", "false"].contains(ProcessInfo.processInfo.environment["CI", default: ""].lowercased())
  }
}
