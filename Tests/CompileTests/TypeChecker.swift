import Foundation

/// Type-checks sources against the built runtime and modules, as a user's package would.
enum TypeChecker {
  struct Result {
    var succeeded: Bool
    var messages: String
  }

  private static let products: URL = {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  /// - Parameter sources: Swift files. Warnings count as errors.
  static func check(_ sources: [URL]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Checked",
        "-parse-as-library",
      ]
      + ["-I", products.appendingPathComponent("Modules").path, "-I", products.path] + sources.map(\.path)
    let log = FileManager.default.temporaryDirectory.appendingPathComponent("docwright-check-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: log) }
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return Result(
      succeeded: process.terminationStatus == 0, messages: try String(contentsOf: log, encoding: .utf8))
  }

  /// Type-checks one source text.
  static func check(_ source: String) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("Check\(UUID().uuidString).swift")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(source.utf8).write(to: file)
    return try check([file])
  }
}
