import Diagnostics

/// The runs of backticks in a text: those that begin and end code spans, and those that stand for themselves (CommonMark
/// 0.30, section 6.1).
struct CodeSpans {
  /// From the opening to the closing run of backticks, in UTF-8 bytes.
  private(set) var spans: [Range<Int>] = []
  /// The runs that no later run of the same length closes.
  private(set) var unpaired: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.place(of: Self.tick) != nil else { return }
    if addSimple(bytes) { return }
    var ends = Self.runs(bytes)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == Self.tick else {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == Self.tick { index += 1 }
      let length = index - start
      // Each list is passed once, which keeps this linear; the last one comes first.
      while let end = ends[length]?.last, end < index { ends[length]?.removeLast() }
      if let end = ends[length]?.last {
        index = end + length
        spans.append(start..<index)
      } else {
        unpaired.append(start..<index)
      }
    }
  }

  /// Whether a line may hold a run of backticks that no other closes.
  static func mayNeedEscapes(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.place(of: tick) != nil else { return false }
    return !CodeSpans(line).unpaired.isEmpty
  }

  /// The text with backslashes before the unpaired backticks, where a code span follows such a run; else as it was.
  ///
  /// libcmark (0.30) forgets how far it has looked for the end of a span once it has looked in vain: from then on it
  /// takes every other code span for text.
  static func escapingUnpaired(_ text: String) -> String {
    guard text.hasByte(tick) else { return text }
    let found = text.withBytes { CodeSpans($0) }
    guard let first = found.unpaired.first, let last = found.spans.last, first.lowerBound < last.lowerBound else {
      return text
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for run in found.unpaired {
      result += bytes[start..<run.lowerBound]
      for _ in run { result += [UInt8(ascii: "\\"), tick] }
      start = run.upperBound
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private static let tick = UInt8(ascii: "`")

  /// Pairs the backticks of a text in which none stands beside another or behind a backslash, which is nearly any.
  private mutating func addSimple(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.place(of: UInt8(ascii: "\\")) != nil { return false }
    var open: Int?
    var start = 0
    while let place = bytes.place(of: Self.tick, from: start) {
      if place == start, start > 0 {
        spans = []
        return false
      }
      if let first = open {
        spans.append(first..<place + 1)
        open = nil
      } else {
        open = place
      }
      start = place + 1
    }
    if let open { unpaired.append(open..<open + 1) }
    return true
  }

  /// Where the runs of each length begin, the last one first; within a code span a backslash escapes nothing.
  private static func runs(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var end = bytes.count
    while end > 0 {
      guard bytes[end - 1] == tick else {
        end -= 1
        continue
      }
      var start = end
      while start > 0, bytes[start - 1] == tick { start -= 1 }
      runs[end - start, default: []].append(start)
      end = start
    }
    return runs
  }
}
