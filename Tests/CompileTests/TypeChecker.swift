import Foundation
import TestSupport

/// Type-checks sources against the built runtime and modules, as a user's package would.
enum TypeChecker {
  struct Result {
    var succeeded: Bool
    var messages: String
  }

  /// - Parameter sources: Swift files. Warnings count as errors.
  static func check(_ sources: [URL]) throws -> Result {
    let products = BuiltProducts.folder
    let run = try ProcessRun(
      URL(fileURLWithPath: "/usr/bin/env"),
      [
        "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Checked",
        "-parse-as-library", "-package-name", "checked", "-I", products.appendingPathComponent("Modules").path, "-I",
        products.path,
      ] + sources.map(\.path))
    return Result(succeeded: run.exitCode == 0, messages: run.output + run.messages)
  }

  /// Type-checks one source text.
  static func check(_ source: String) throws -> Result {
    let scratch = try ScratchFolder()
    let file = scratch.url.appendingPathComponent("Check.swift")
    try Data(source.utf8).write(to: file)
    return try check([file])
  }
}
