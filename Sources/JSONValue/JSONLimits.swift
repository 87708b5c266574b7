/// What a JSON text may not exceed.
public struct JSONLimits: Hashable, Sendable {
  /// How deep arrays and objects nest.
  public var maxDepth: Int
  public var maxBytes: Int

  public init(maxDepth: Int = 512, maxBytes: Int = 256 << 20) {
    self.maxDepth = maxDepth
    self.maxBytes = maxBytes
  }

  public static let standard = JSONLimits()
}
