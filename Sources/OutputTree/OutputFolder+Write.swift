import Diagnostics

extension OutputFolder {
  /// Makes the folder what the comparison with it says it should be.
  ///
  /// Nothing is touched while something stands in the way. All new contents are written beside their places first, and
  /// only then moved there, each in one step: a run that fails or is interrupted leaves every file whole, old or new.
  /// The lock comes last.
  @discardableResult
  package func apply(_ comparison: OutputComparison) throws(OutputError) -> OutputSummary {
    if !comparison.problems.isEmpty { throw OutputError(comparison.problems) }
    var summary = OutputSummary()
    summary.unchanged = comparison.unchanged
    for drift in comparison.drifts where drift.path != OutputLock.fileName {
      switch drift.kind {
      case .missing, .stale, .editedByHand: summary.written.append(drift.path)
      case .orphan: summary.deleted.append(drift.path)
      case .unreadable: summary.kept.append(drift.path)
      }
    }
    do {
      try commit(summary, of: comparison)
    } catch {
      throw OutputError(failure: error, doing: "written")
    }
    return summary
  }

  private func commit(_ summary: OutputSummary, of comparison: OutputComparison) throws(Disk.Failure) {
    for leftover in comparison.snapshot.leftovers { try Disk.remove(place(of: leftover)) }
    var staging = Staging()
    do {
      for path in summary.written {
        if let bytes = comparison.files[path] { try staging.add(bytes, for: place(of: path)) }
      }
      if comparison.lock != comparison.snapshot.lock {
        try staging.add(Array(comparison.lock.text.utf8), for: place(of: OutputLock.fileName))
      }
      // On a disk that ignores case, an orphan whose name differs in case only is the file that is about to be written.
      let folded = Set(summary.written.map { $0.lowercased() })
      for path in summary.deleted where folded.contains(path.lowercased()) { try Disk.remove(place(of: path)) }
      try staging.commit { [last = place(of: OutputLock.fileName)] in $0 != last }
      for path in summary.deleted where !folded.contains(path.lowercased()) { try Disk.remove(place(of: path)) }
      try staging.commit { _ in true }
    } catch {
      staging.discard()
      throw error
    }
    for path in summary.deleted { removeEmptyFolders(above: path) }
  }

  private func removeEmptyFolders(above path: String) {
    for folder in OutputPath.folders(of: path).reversed() where !Disk.removeFolderIfEmpty(place(of: folder)) { return }
  }

  private func place(of item: String) -> String { "\(path)/\(item)" }
}

/// Files written beside their places, waiting to be moved there.
private struct Staging {
  private struct File {
    var source: String
    var target: String
  }

  private var files: [File] = []
  private var folders: [String] = []
  private var number = 0

  /// Writes a file beside its place, with the folders it needs.
  mutating func add(_ bytes: [UInt8], for target: String) throws(Disk.Failure) {
    let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
    folders += try Disk.makeFolders(folder)
    number += 1
    let source = "\(folder)/\(TemporaryName.make(number))"
    do {
      try Disk.create(source, bytes)
    } catch {
      // The person knows the file, not its temporary name.
      var failure = error
      failure.path = target
      throw failure
    }
    files.append(File(source: source, target: target))
  }

  /// Moves the chosen files to their places.
  mutating func commit(where isChosen: (String) -> Bool) throws(Disk.Failure) {
    var rest: [File] = []
    for (index, file) in files.enumerated() {
      guard isChosen(file.target) else {
        rest.append(file)
        continue
      }
      do {
        try Disk.move(file.source, to: file.target)
      } catch {
        files = rest + files[index...]
        throw error
      }
    }
    files = rest
  }

  /// Removes what was not moved, and the folders made for it.
  mutating func discard() {
    for file in files { try? Disk.remove(file.source) }
    for folder in folders.reversed() { _ = Disk.removeFolderIfEmpty(folder) }
    files = []
    folders = []
  }
}
