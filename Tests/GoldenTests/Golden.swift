import Foundation
import OutputTree
import Testing

/// Compares texts with recorded ones, byte for byte.
enum Golden {
  /// Whether this run records instead of comparing; never in continuous integration.
  static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD_GOLDENS"] != nil && environment["CI"] == nil
  }

  /// Compares one file; where it differs, the issue shows a unified diff and the command that records.
  static func expect(_ text: String, at url: URL, in golden: GoldenCase) throws {
    let recorded = FileManager.default.contents(atPath: url.path).map { [UInt8]($0) }
    let bytes = Array(text.utf8)
    if recorded == bytes { return }
    if isRecording {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
      Issue.record("recorded \(golden.name)/\(url.lastPathComponent); run the tests again without RECORD_GOLDENS")
      return
    }
    let diff = UnifiedDiff(from: recorded, to: bytes).text(
      name: "\(golden.name)/\(url.lastPathComponent)", lineLimit: 100)
    Issue.record(
      """
      \(golden.name): \(url.lastPathComponent) differs from what is recorded:
      \(diff)
      If the change is meant: RECORD_GOLDENS=1 GOLDEN_CASE=\(golden.name) swift test --filter GoldenTests
      """)
  }

  /// Compares a folder of files both ways.
  static func expect(_ files: [(path: String, text: String)], at folder: URL, in golden: GoldenCase) throws {
    for file in files { try expect(file.text, at: folder.appendingPathComponent(file.path), in: golden) }
    let paths = Set(files.map(\.path))
    for recorded in recordedPaths(folder) where !paths.contains(recorded) {
      if isRecording { try FileManager.default.removeItem(at: folder.appendingPathComponent(recorded)) }
      Issue.record("\(golden.name): \(recorded) is recorded, but not generated any more")
    }
  }

  private static func recordedPaths(_ folder: URL) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }
  }
}
