import Foundation
import TestSupport

/// The built tool, run as a process.
enum Tool {
  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> ProcessRun {
    try ProcessRun(
      BuiltProducts.folder.appendingPathComponent("docwright"), arguments, in: folder, environment: environment)
  }
}
