import Foundation
import PackagePlugin

/// Verifies, at each build of a target, that the generated sources in it are what the pages give.
@main
struct DocwrightVerify: BuildToolPlugin {
  /// One command, which writes one Swift file: a comment, or a `#warning` that says what to run.
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let package = context.package.directoryURL
    let file = context.pluginWorkDirectoryURL.appending(path: "\(target.name)+Docwright.swift")
    let folder = PackageFiles.path(of: target.directoryURL, below: package)
    return [
      .buildCommand(
        displayName: "Verifying the generated sources of \(target.name)",
        executable: try context.tool(named: "docwright").url,
        arguments: ["check-build", "--package", package.path, "--target", folder, "--file", file.path],
        inputFiles: PackageFiles(package: package).inputs(of: folder),
        outputFiles: [file])
    ]
  }
}
