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

  /// Compiles sources with a main program against the built runtime, runs it and returns what it prints.
  static func run(_ sources: [URL], program: String) throws -> ProcessRun {
    let products = BuiltProducts.folder
    let scratch = try ScratchFolder()
    let main = scratch.url.appendingPathComponent("main.swift")
    try Data(program.utf8).write(to: main)
    let executable = scratch.url.appendingPathComponent("program")
    let modules = ["DocwrightRuntime", "JSONValue", "HTTPTypes"].map { products.appendingPathComponent($0 + ".build") }
    let objects = try modules.flatMap { folder in
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "o" }
    }
    let build = try ProcessRun(
      URL(fileURLWithPath: "/usr/bin/env"),
      [
        "swiftc", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Checked", "-wmo", "-Onone", "-o",
        executable.path, "-I",
        products.appendingPathComponent("Modules").path, "-I", products.path, main.path,
      ] + sources.map(\.path) + objects.map(\.path))
    guard build.exitCode == 0 else { return build }
    return try ProcessRun(executable, [])
  }

  /// Type-checks one source text.
  static func check(_ source: String) throws -> Result {
    let scratch = try ScratchFolder()
    let file = scratch.url.appendingPathComponent("Check.swift")
    try Data(source.utf8).write(to: file)
    return try check([file])
  }
}
