/// A place in a JSON text.
public struct JSONPosition: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// In UTF-8 bytes, counted from 1.
  public var column: Int

  /// A place by line and column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Finds the lines of places that are asked for from front to back, without counting from the beginning each time.
struct LineCursor {
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  mutating func position(of target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> JSONPosition {
    if target < offset { self = LineCursor() }
    for place in offset..<max(offset, min(target, bytes.count)) where bytes[place] == 0x0A {
      line += 1
      lineStart = place + 1
    }
    offset = max(offset, min(target, bytes.count))
    return JSONPosition(line: line, column: target - lineStart + 1)
  }
}
