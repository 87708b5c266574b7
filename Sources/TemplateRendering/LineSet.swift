import Diagnostics

/// Lines of text in the order of their bytes, each once; all in one buffer, as there may be hundreds of thousands.
struct LineSet {
  private var bytes: [UInt8] = []
  private var lines: [Range<Int>] = []

  /// Adds a line made of three parts.
  mutating func insert(_ head: String, _ middle: Substring, _ end: String) {
    let start = bytes.count
    head.withBytes { bytes.append(contentsOf: $0) }
    middle.withBytes { bytes.append(contentsOf: $0) }
    end.withBytes { bytes.append(contentsOf: $0) }
    lines.append(start..<bytes.count)
  }

  /// The lines with a line feed behind each.
  var text: String {
    bytes.withUnsafeBufferPointer { bytes in
      let sorted = lines.map { UnsafeBufferPointer(rebasing: bytes[$0]) }.sorted { $0.precedes($1) }
      return String(unsafeUninitializedCapacity: bytes.count + lines.count) { text in
        var count = 0
        var last: UnsafeBufferPointer<UInt8>?
        for line in sorted where last.map({ !$0.elementsEqual(line) }) ?? true {
          count = text[count...].update(fromContentsOf: line)
          text[count] = 0x0A
          count += 1
          last = line
        }
        return count
      }
    }
  }
}
