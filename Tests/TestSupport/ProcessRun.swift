import Foundation

/// A process that has ended.
package struct ProcessRun {
  package var output: String
  package var messages: String
  package var exitCode: Int32

  /// Runs a program to its end.
  package init(
    _ executable: URL, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws {
    let scratch = try ScratchFolder()
    // Files take any amount of text; a pipe that nobody reads fills up.
    let out = scratch.url.appendingPathComponent("out")
    let err = scratch.url.appendingPathComponent("err")
    try Data().write(to: out)
    try Data().write(to: err)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOf: out, encoding: .utf8)
    messages = try String(contentsOf: err, encoding: .utf8)
    exitCode = process.terminationStatus
  }
}
