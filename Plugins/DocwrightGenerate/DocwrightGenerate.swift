import Foundation
import PackagePlugin

/// `swift package docwright`: writes the generated sources of the package anew, as its `docwright.json` says.
@main
struct DocwrightGenerate: CommandPlugin {
  /// Runs `docwright generate` in the package's folder.
  ///
  /// - Parameter arguments: options of `docwright generate`. Xcode adds `--target`, which is left out: a target does not
  ///   say which pages to read.
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var arguments = ArgumentExtractor(arguments)
    _ = arguments.extractOption(named: "target")
    let process = Process()
    process.executableURL = try context.tool(named: "docwright").url
    process.arguments = ["generate"] + arguments.remainingArguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      Diagnostics.error("docwright generate ended with exit code \(process.terminationStatus)")
    }
  }
}
