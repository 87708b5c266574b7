import Foundation

/// The built tool, run as a process.
enum Tool {
  struct Result {
    var output: String
    var messages: String
    var exitCode: Int32
  }

  /// The folder that the test bundle and the tool were built into.
  static let products: URL = {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = products.appendingPathComponent("docwright")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    // Files take any amount of text; a pipe that nobody reads fills up.
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("docwright-out-\(UUID().uuidString)")
    let messages = out.appendingPathExtension("err")
    defer {
      try? FileManager.default.removeItem(at: out)
      try? FileManager.default.removeItem(at: messages)
    }
    _ = FileManager.default.createFile(atPath: out.path, contents: nil)
    _ = FileManager.default.createFile(atPath: messages.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: out, encoding: .utf8), messages: try String(contentsOf: messages, encoding: .utf8),
      exitCode: process.terminationStatus)
  }
}
