import Diagnostics
import Foundation
import MarkdownSyntax

extension Baseline {
  /// Splits findings into those that the baseline doesn't know and those that it knows.
  ///
  /// Of more findings than it knows under one key, the last ones are new.
  func split(_ findings: [Diagnostic]) -> (new: [Diagnostic], known: [Diagnostic], left: [Key: Int]) {
    var left = counts
    var new: [Diagnostic] = []
    var known: [Diagnostic] = []
    for finding in findings {
      let key = Key(finding)
      if Self.takes(finding), let count = left[key], count > 0 {
        left[key] = count - 1
        known.append(finding)
      } else {
        new.append(finding)
      }
    }
    return (new, known, left)
  }

  /// The notes about entries whose findings are gone.
  ///
  /// - Parameter folders: those of which all pages were read; entries of other folders may have findings there.
  func outdated(_ left: [Key: Int], file: String, folders: Set<String>) -> [Diagnostic] {
    sorted.enumerated().compactMap { position, entry in
      guard let gone = left[entry.key], gone > 0, folders.contains(PagePath.folder(of: entry.key.page)) else {
        return nil
      }
      let subject = "\(entry.key.rule) on \(entry.key.page)\(entry.key.fact.map { " (\($0))" } ?? "")"
      return Diagnostic(
        rule: ConfigurationRules.baselineOutdated,
        location: SourceLocation(file: file, line: position + 2, column: 1),
        message: "\(gone) of \(entry.count) known findings of \(subject) \(gone == 1 ? "is" : "are") gone; "
          + "`docwright lint --write-baseline \(file)` shrinks the baseline")
    }
  }

  static func read(path: String) throws(UsageError) -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("cannot read the baseline \(path); `docwright lint --write-baseline \(path)` makes one")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw UsageError("\(path):1:1: error: no baseline: it is not UTF-8 text")
    }
    return try Baseline(text: text, file: path)
  }

  /// Writes the file in one step; equal bytes are left alone.
  func write(path: String) throws(UsageError) {
    let data = Data(text.utf8)
    if FileManager.default.contents(atPath: path) == data { return }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw UsageError("cannot write the baseline \(path): \(error.localizedDescription)")
    }
  }
}
