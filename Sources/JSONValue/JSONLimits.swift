/// What a JSON text may not exceed. A text that does is refused with a ``JSONError`` of kind `limit`.
public struct JSONLimits: Hashable, Sendable {
  /// How deep arrays and objects nest. Reading and writing need stack for each level.
  public var maxDepth: Int
  /// The size of the text in bytes.
  public var maxBytes: Int

  /// Limits of depth, in levels, and of size, in bytes.
  public init(maxDepth: Int = 512, maxBytes: Int = 256 << 20) {
    self.maxDepth = maxDepth
    self.maxBytes = maxBytes
  }

  /// 512 levels, 256 MiB.
  public static let standard = JSONLimits()
}
