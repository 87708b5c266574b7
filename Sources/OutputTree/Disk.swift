import Foundation

/// The few calls to the file system that the output folder needs.
///
/// Paths are the system's; failures carry the system's words.
enum Disk {
  enum Kind {
    case file, folder, link, special
  }

  struct Failure: Error {
    var path: String
    var reason: String

    init(_ path: String, code: Int32 = errno) {
      self.path = path
      reason = String(cString: strerror(code))
    }
  }

  /// What stands at a path, a symbolic link not followed; `nil` where nothing does.
  static func kind(of path: String) throws(Failure) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw Failure(path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// Whether a path leads to a folder, symbolic links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, in the order of their bytes.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard access(folder, R_OK | X_OK) == 0 else { throw Failure(folder) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sortedByBytes()
    } catch {
      throw Failure(folder, code: EIO)
    }
  }

  static func linkTarget(of path: String) -> String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? "?"
  }

  /// A file's bytes, or `nil` where its first bytes are not wanted: then no more of it is read.
  static func read(_ path: String, if wanted: (ArraySlice<UInt8>) -> Bool = { _ in true }) throws(Failure) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw Failure(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(path) }
      if bytes.isEmpty, !wanted(buffer[..<count]) { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file that must not be there yet; on failure nothing of it stays.
  static func create(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        close(file)
        unlink(path)
        throw Failure(path, code: code)
      }
      written += count
    }
    guard close(file) == 0 else {
      let code = errno
      unlink(path)
      throw Failure(path, code: code)
    }
  }

  /// Puts a file in another's place in one step.
  static func move(_ source: String, to target: String) throws(Failure) {
    guard rename(source, target) == 0 else { throw Failure(target) }
  }

  static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw Failure(path) }
  }

  /// Removes a folder if it is empty, and says whether it did.
  static func removeFolderIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Makes a folder and those above it that are missing, and returns the ones it made, outermost first.
  static func makeFolders(_ path: String) throws(Failure) -> [String] {
    if isFolder(path) { return [] }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    var made = parent.isEmpty ? [] : try makeFolders(parent)
    if mkdir(path, 0o777) == 0 {
      made.append(path)
    } else if errno != EEXIST || !isFolder(path) {
      throw Failure(path)
    }
    return made
  }

  /// Whether a process with the number is running.
  static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }
}
