import Diagnostics

/// The folder on disk that generated files go into.
package struct OutputFolder: Sendable {
  /// As it was given; messages name it so.
  package let path: String

  package init(_ path: String) {
    let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    self.path = trimmed.isEmpty ? "." : trimmed
  }

  /// Reads the folder: the tool's own files in full, of everything else only that it is there.
  ///
  /// Symbolic links are not followed; hidden folders and folders with a lock of their own are passed over. A folder that
  /// does not exist is an empty one.
  package func read() throws(OutputError) -> OutputSnapshot {
    var snapshot = OutputSnapshot(folder: path)
    do {
      guard try exists() else { return snapshot }
      try read(folder: "", into: &snapshot)
    } catch {
      throw OutputError(failure: error, doing: "read")
    }
    return snapshot
  }

  /// Whether the folder is there; an error where something else is.
  private func exists() throws(Disk.Failure) -> Bool {
    for prefix in OutputPath.folders(of: path) + [path] where !prefix.isEmpty {
      if Disk.isFolder(prefix) { continue }
      if try Disk.kind(of: prefix) == nil { return false }
      var failure = Disk.Failure(prefix)
      failure.reason = "it is not a folder; move or delete it, or choose another output folder"
      throw failure
    }
    return true
  }

  private func read(folder: String, into snapshot: inout OutputSnapshot) throws(Disk.Failure) {
    let names = try Disk.names(in: folder.isEmpty ? path : snapshot.location(of: folder))
    if !folder.isEmpty {
      let isOther = names.contains(OutputLock.fileName)
      snapshot.items[folder] = isOther ? .otherOutput : .folder
      if isOther { return }
    }
    for name in names {
      let item = folder.isEmpty ? name : "\(folder)/\(name)"
      if TemporaryName.isLeftover(name) { snapshot.leftovers.append(item) }
      if name.hasPrefix(".") { continue }
      let place = snapshot.location(of: item)
      switch try Disk.kind(of: place) {
      case .folder: try read(folder: item, into: &snapshot)
      case .link: snapshot.items[item] = .link(target: Disk.linkTarget(of: place))
      case .special: snapshot.items[item] = .special
      case .file where item == OutputLock.fileName:
        snapshot.hasLockFile = true
        snapshot.lock = try Disk.read(place).flatMap { OutputLock($0) }
      case .file:
        let bytes = try Disk.read(place) { FileHeader.isOurs($0) }
        snapshot.items[item] = bytes.map { .ours($0) } ?? .foreign
      case nil: continue
      }
    }
  }
}

extension OutputError {
  init(failure: Disk.Failure, doing verb: String) {
    self.init(.disk, at: failure.path, "'\(failure.path)' cannot be \(verb): \(failure.reason)")
  }
}
