import Diagnostics

/// The difference of two files in the unified format, with three lines of context.
package struct UnifiedDiff {
  private static let context = 3

  private let oldExists: Bool
  private let newExists: Bool
  private let old: Lines
  private let new: Lines
  private let steps: [LineDifference.Step]

  /// `nil` stands for a file that does not exist.
  package init(from oldBytes: [UInt8]?, to newBytes: [UInt8]?) {
    oldExists = oldBytes != nil
    newExists = newBytes != nil
    old = Lines(oldBytes ?? [])
    new = Lines(newBytes ?? [])
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ lines: Lines) -> [Int] {
      lines.all.map { line in
        if let known = numbers[line] { return known }
        numbers[line] = numbers.count
        return numbers.count - 1
      }
    }
    let oldNumbers = number(old)
    steps = LineDifference.steps(from: oldNumbers, to: number(new))
  }

  /// The diff with its header; empty where the files are equal.
  ///
  /// Characters that could confuse a terminal are made visible. Lines beyond the limit are counted, not given.
  package func text(name: String, lineLimit: Int) -> String {
    let name = printable(name)
    var lines = [oldExists ? "--- a/\(name)" : "--- /dev/null", newExists ? "+++ b/\(name)" : "+++ /dev/null"]
    let header = lines.count
    for hunk in hunks() {
      lines += render(hunk)
    }
    if lines.count == header { return "" }
    if lines.count > lineLimit, lineLimit > header {
      let left = lines.count - lineLimit
      lines.removeLast(left)
      lines.append("(\(left) more \(left == 1 ? "line" : "lines"))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Hunk {
    var steps: Range<Int>
    var oldStart: Int
    var newStart: Int
  }

  private func hunks() -> [Hunk] {
    var ranges: [Range<Int>] = []
    for (index, step) in steps.enumerated() where step != .keep {
      let range = max(0, index - Self.context)..<min(steps.count, index + Self.context + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    var result: [Hunk] = []
    var (at, oldLine, newLine) = (0, 0, 0)
    for range in ranges {
      for step in steps[at..<range.lowerBound] {
        if step != .insert { oldLine += 1 }
        if step != .delete { newLine += 1 }
      }
      at = range.lowerBound
      result.append(Hunk(steps: range, oldStart: oldLine, newStart: newLine))
    }
    return result
  }

  private func render(_ hunk: Hunk) -> [String] {
    var body: [String] = []
    var (oldLine, newLine) = (hunk.oldStart, hunk.newStart)
    for step in steps[hunk.steps] {
      switch step {
      case .keep:
        body += old.render(oldLine, mark: " ")
        oldLine += 1
        newLine += 1
      case .delete:
        body += old.render(oldLine, mark: "-")
        oldLine += 1
      case .insert:
        body += new.render(newLine, mark: "+")
        newLine += 1
      }
    }
    func span(_ start: Int, _ count: Int) -> String {
      // An empty span is named by the line before it.
      let first = count == 0 ? start : start + 1
      return count == 1 ? "\(first)" : "\(first),\(count)"
    }
    let oldSpan = span(hunk.oldStart, oldLine - hunk.oldStart)
    let newSpan = span(hunk.newStart, newLine - hunk.newStart)
    return ["@@ -\(oldSpan) +\(newSpan) @@"] + body
  }
}

/// A file's lines, each with its line feed, so that a last line without one differs from one with it.
private struct Lines {
  private(set) var all: [ArraySlice<UInt8>] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      all.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { all.append(bytes[start...]) }
  }

  func render(_ index: Int, mark: String) -> [String] {
    let line = all[index]
    let ends = line.last == UInt8(ascii: "\n")
    let parts = String(decoding: ends ? line.dropLast() : line, as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
    let text = mark + parts.map { printable(String($0)) }.joined(separator: "\t")
    return ends ? [text] : [text, "\\ No newline at end of file"]
  }
}
