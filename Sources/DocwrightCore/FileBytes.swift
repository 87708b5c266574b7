import Foundation
import MarkdownSyntax

/// The bytes of one file that a page or an include may be: a regular one, and no more of it than can be a page's.
struct FileBytes {
  /// All of the file; of one that is too large, just enough to see that it is.
  var bytes: [UInt8]
  /// How many bytes the file has.
  var size: Int

  /// `nil` where the path leads to no file that can be read: a pipe or a folder is none.
  ///
  /// - Parameter followsLink: whether the file may be a link to one.
  init?(_ path: String, followsLink: Bool = true) {
    // Opening a pipe would wait for its writer.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW))
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let limit = SourceText.maximumBytes + 1
    var failed = false
    bytes = [UInt8](unsafeUninitializedCapacity: min(Int(status.st_size) + 1, limit)) { buffer, filled in
      while filled < buffer.count {
        let count = Foundation.read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        if count < 0, errno == EINTR { continue }
        failed = count < 0
        if count <= 0 { break }
        filled += count
      }
    }
    if failed { return nil }
    size = max(bytes.count, Int(status.st_size))
  }
}
