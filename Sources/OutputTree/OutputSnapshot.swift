/// What stands in an output folder, as values.
package struct OutputSnapshot: Sendable {
  /// What stands at a path.
  package enum Item: Hashable, Sendable {
    /// A file with the tool's header.
    case ours([UInt8])
    /// A file without it.
    case foreign
    case folder
    /// A folder with a lock of its own: another output, which is left alone.
    case otherOutput
    /// A symbolic link, which is never followed.
    case link(target: String)
    /// A device, socket or pipe.
    case special
  }

  /// The output folder's path as it was given, for messages.
  package var folder: String
  /// By the path below the folder; the lock is not among them.
  package var items: [String: Item]
  /// Absent where there is none that can be read.
  package var lock: OutputLock?
  /// Whether something named as the lock is there, readable or not.
  package var hasLockFile: Bool
  /// Temporary files that runs left behind which did not end by themselves.
  package var leftovers: [String]

  package init(
    folder: String,
    items: [String: Item] = [:],
    lock: OutputLock? = nil,
    hasLockFile: Bool = false,
    leftovers: [String] = []
  ) {
    self.folder = folder
    self.items = items
    self.lock = lock
    self.hasLockFile = hasLockFile || lock != nil
    self.leftovers = leftovers
  }

  /// The paths of the files whose header names one of the pages.
  package func paths(generatedFrom pages: some Collection<String>) -> Set<String> {
    var result: Set<String> = []
    if pages.isEmpty { return result }
    for case (let path, .ours(let bytes)) in items {
      if pages.contains(where: { FileHeader.names(page: $0, in: bytes) }) { result.insert(path) }
    }
    return result
  }

  /// A path below the folder, as a person would type it.
  func location(of path: String) -> String {
    folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}
