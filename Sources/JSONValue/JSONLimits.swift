/// What a JSON text may not exceed. A text that does is refused with a ``JSONError`` of kind `limit`.
public struct JSONLimits: Hashable, Sendable {
  /// How deep arrays and objects nest. Comparing, hashing and releasing values need stack for each level.
  public var maxDepth: Int
  /// The size of the text in bytes. More than 512 MiB are refused in any case.
  public var maxBytes: Int

  /// Limits of depth, in levels, and of size, in bytes.
  public init(maxDepth: Int = 512, maxBytes: Int = 256 << 20) {
    self.maxDepth = maxDepth
    self.maxBytes = maxBytes
  }

  /// 512 levels, 256 MiB.
  public static let standard = JSONLimits()

  func check(size: Int) throws(JSONError) {
    let maxBytes = min(maxBytes, JSONWord.limit)
    if size <= maxBytes { return }
    throw JSONError(
      kind: .limit, message: "the text has \(size) bytes, more than the limit of \(maxBytes)", offset: 0,
      position: JSONPosition(line: 1, column: 1))
  }
}
