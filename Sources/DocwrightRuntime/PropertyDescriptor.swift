/// What the reference says of a property.
public struct PropertyDescriptor: Sendable {
  /// What holds for a property beside its type and limits.
  public struct Flags: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// A body has to give it.
    public static let required = Flags(rawValue: 1)
    /// A body may not give it.
    public static let readOnly = Flags(rawValue: 2)
    public static let notNullable = Flags(rawValue: 4)
  }

  /// The wire name.
  public let name: String
  public let kind: PropertyKind
  public let flags: Flags
  public let limits: [Limit]

  public init(_ name: String, _ kind: PropertyKind, flags: Flags = [], limits: [Limit] = []) {
    self.name = name
    self.kind = kind
    self.flags = flags
    self.limits = limits
  }
}
