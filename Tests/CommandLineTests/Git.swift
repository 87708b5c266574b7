import Foundation
import TestSupport
import Testing

/// A new repository in a folder of its own, untouched by the user's settings.
struct Git {
  static let isThere = (try? ProcessRun(env, ["git", "--version"]).exitCode) == 0
  private static let env = URL(fileURLWithPath: "/usr/bin/env")

  private let scratch: ScratchFolder
  var folder: URL { scratch.url }

  init() throws {
    scratch = try ScratchFolder()
    try run("init", "-q")
    try run("symbolic-ref", "HEAD", "refs/heads/main")
  }

  @discardableResult
  func git(_ arguments: String...) throws -> ProcessRun { try git(arguments) }

  /// Runs what has to succeed.
  func run(_ arguments: String...) throws {
    let result = try git(arguments)
    #expect(result.exitCode == 0, "git \(arguments): \(result.messages)")
  }

  func commit(_ message: String) throws {
    try run("add", "--all")
    try run("commit", "-q", "-m", message)
  }

  func write(_ path: String, _ text: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func files(below path: String) throws -> [String: Data] {
    let root = folder.appendingPathComponent(path)
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      if let data = FileManager.default.contents(atPath: root.appendingPathComponent(path).path) { result[path] = data }
    }
    return result
  }

  private func git(_ arguments: [String]) throws -> ProcessRun {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    return try ProcessRun(
      Self.env, ["git"] + identity + arguments, in: folder,
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        // In a hook these would lead to the repository that the tests are in.
        "GIT_DIR": folder.appendingPathComponent(".git").path, "GIT_WORK_TREE": folder.path,
        "GIT_INDEX_FILE": folder.appendingPathComponent(".git/index").path,
      ])
  }
}
