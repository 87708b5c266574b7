import Diagnostics

/// What the tool last wrote into an output folder: the digest of each file.
///
/// In it, a file edited by hand differs from one whose page has changed.
package struct OutputLock: Hashable, Sendable {
  /// The lock's name in the output folder.
  package static let fileName = "docwright.lock"

  /// SHA-256 digests by path.
  package var digests: [String: String]

  package init(digests: [String: String] = [:]) {
    self.digests = digests
  }

  /// Reads a lock file; `nil`, as if there were none, unless each line is as ``text`` writes it.
  ///
  /// So a conflict in it needs no settling by hand: the next run writes it anew.
  package init?(_ bytes: [UInt8]) {
    digests = [:]
    guard let text = String(validating: bytes, as: UTF8.self), text.isEmpty || text.hasSuffix("\n") else { return nil }
    var previous = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let digest = line.prefix(64)
      let path = String(line.dropFirst(66))
      guard digest.utf8.count == 64, digest.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
        line.dropFirst(64).hasPrefix("  "), OutputPath.objection(to: path) == nil,
        previous.precedes(path)
      else { return nil }
      digests[path] = String(digest)
      previous = path
    }
  }

  /// One line `digest  path` for each file, sorted by path.
  package var text: String {
    digests.keys.sortedByBytes().map { "\(digests[$0, default: ""])  \($0)\n" }.joined()
  }
}
