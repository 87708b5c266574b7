import Foundation

/// Names of files that are written before they take their place.
///
/// They start with a dot, so no compiler takes one for a source, and hold the process that writes them, so a later run
/// knows which ones were left behind.
enum TemporaryName {
  private static let prefix = ".docwright-"
  private static let suffix = ".tmp"

  static func make(_ number: Int) -> String {
    "\(prefix)\(ProcessInfo.processInfo.processIdentifier)-\(number)\(suffix)"
  }

  /// Whether a file of this name was left behind by a run that is over.
  static func isLeftover(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let parts = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: "-")
    guard parts.count == 2, let process = Int32(parts[0]), process > 0, Int(parts[1]) != nil else { return false }
    return process != ProcessInfo.processInfo.processIdentifier && !Disk.isRunning(process)
  }
}
