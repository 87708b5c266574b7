import ArgumentParser
import DocwrightCore
import Foundation

/// Prints reports: the product on stdout, the talk on stderr.
enum Console {
  static func run(_ command: () async throws -> Report) async throws {
    let report: Report
    do {
      report = try await command()
    } catch let error as UsageError {
      write("\(error)\n", to: .standardError)
      throw ExitCode(ExitStatus.usage.rawValue)
    } catch {
      write("\(error)\n", to: .standardError)
      throw ExitCode(Failure.exitStatus(of: error).rawValue)
    }
    write(report.output, to: .standardOutput)
    if !report.messages.isEmpty { write(report.messages.joined(separator: "\n") + "\n", to: .standardError) }
    if report.exitCode != .success { throw ExitCode(report.exitCode.rawValue) }
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away, as with `| head`, is no reason to fail.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
