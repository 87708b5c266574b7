import Diagnostics

/// What would be generated held against what stands in the output folder, in both directions.
///
/// A pure function of its inputs; ``OutputFolder`` carries out what it says.
package struct OutputComparison: Sendable {
  /// Sorted by path, at most one for each.
  ///
  /// The lock file is among them only where nothing else is: otherwise its drift follows from the others'.
  package private(set) var drifts: [Drift] = []
  /// What stands in the way; while there is any, nothing is written.
  package private(set) var problems: [Diagnostic] = []
  /// How many files are as they would be generated.
  package private(set) var unchanged = 0

  let files: FileSet
  let snapshot: OutputSnapshot
  /// The lock as it would be written.
  let lock: OutputLock

  /// Compares.
  ///
  /// - Parameter keeping: paths whose page could not be read: a file that stands there stays.
  package init(_ files: FileSet, with snapshot: OutputSnapshot, keeping kept: Set<String> = []) {
    self.files = files
    self.snapshot = snapshot
    var digests: [String: String] = [:]

    for path in files.paths {
      guard let bytes = files[path] else { continue }
      digests[path] = SHA256.hexDigest(of: bytes)
      if let problem = Self.obstacle(to: path, in: snapshot) {
        problems.append(problem)
      } else if case .ours(let old) = snapshot.items[path] {
        if kept.contains(path) { continue }
        if old == bytes {
          unchanged += 1
        } else {
          drifts.append(Drift(Self.isEdited(path, old, snapshot.lock) ? .editedByHand : .stale, path))
        }
      } else {
        drifts.append(Drift(.missing, path))
      }
    }
    for case (let path, .ours(let bytes)) in snapshot.items {
      if kept.contains(path) {
        drifts.append(Drift(.unreadable, path))
        digests[path] = snapshot.lock?.digests[path] ?? SHA256.hexDigest(of: bytes)
      } else if files[path] == nil {
        drifts.append(Drift(.orphan, path))
      }
    }
    drifts.sort { $0.path.precedes($1.path) }

    lock = OutputLock(digests: digests)
    if let problem = Self.obstacle(to: OutputLock.fileName, in: snapshot) {
      problems.append(problem)
    } else if drifts.isEmpty, problems.isEmpty, lock != snapshot.lock {
      drifts.append(Drift(snapshot.hasLockFile ? .stale : .missing, OutputLock.fileName))
    }
    problems = problems.sortedAndUnique()
  }

  /// Whether nothing would be written and nothing stands in the way.
  package var isClean: Bool { drifts.isEmpty && problems.isEmpty }

  /// The unified diff from what stands on disk to what would be generated; empty for a file that stays.
  ///
  /// - Parameter lineLimit: how many lines of the diff are given; a note says how many are left out.
  package func unifiedDiff(of drift: Drift, lineLimit: Int = 200) -> String {
    if drift.kind == .unreadable { return "" }
    let name = snapshot.location(of: drift.path)
    if drift.path == OutputLock.fileName {
      return UnifiedDiff(
        from: snapshot.hasLockFile ? Array((snapshot.lock?.text ?? "").utf8) : nil, to: Array(lock.text.utf8)
      ).text(name: name, lineLimit: lineLimit)
    }
    var old: [UInt8]?
    if case .ours(let bytes) = snapshot.items[drift.path] { old = bytes }
    return UnifiedDiff(from: old, to: files[drift.path]).text(name: name, lineLimit: lineLimit)
  }

  private static func isEdited(_ path: String, _ bytes: [UInt8], _ lock: OutputLock?) -> Bool {
    guard let digest = lock?.digests[path] else { return false }
    return digest != SHA256.hexDigest(of: bytes)
  }
}

extension OutputComparison {
  /// What stands at the path, or where one of its folders belongs, and must not be touched.
  private static func obstacle(to path: String, in snapshot: OutputSnapshot) -> Diagnostic? {
    for folder in OutputPath.folders(of: path) {
      switch snapshot.items[folder] {
      case nil, .folder: continue
      case .link(let target): return linked(folder, to: target, in: snapshot)
      case .otherOutput:
        let message = "this folder has a lock file of its own, so it is the output of something else; choose another"
        return problem(.foreign, folder, message, in: snapshot)
      case .ours, .foreign, .special:
        let message = "this stands where a folder for generated files belongs; move or delete it, then generate again"
        return problem(.foreign, folder, message, in: snapshot)
      }
    }
    switch snapshot.items[path] {
    case nil, .ours: return nil
    case .link(let target): return linked(path, to: target, in: snapshot)
    case .foreign:
      let message =
        "this file was not written by this tool (it does not start with '\(FileHeader.prefix)') and stands where a "
        + "generated file belongs; move or delete it, then generate again"
      return problem(.foreign, path, message, in: snapshot)
    case .folder, .otherOutput, .special:
      let message = "this is not a file and stands where one belongs; move or delete it, then generate again"
      return problem(.foreign, path, message, in: snapshot)
    }
  }

  private static func linked(_ path: String, to target: String, in snapshot: OutputSnapshot) -> Diagnostic {
    let message =
      "this symbolic link to '\(target)' stands where generated files belong, and writing through it could change "
      + "files elsewhere; remove it, then generate again"
    return problem(.link, path, message, in: snapshot)
  }

  private static func problem(
    _ rule: Rule, _ path: String, _ message: String, in snapshot: OutputSnapshot
  ) -> Diagnostic {
    let location = SourceLocation(file: snapshot.location(of: path), line: 1, column: 1)
    return Diagnostic(rule: rule, location: location, message: message)
  }
}
