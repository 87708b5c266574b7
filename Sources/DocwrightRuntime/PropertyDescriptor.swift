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
    /// `null` is not allowed.
    public static let notNullable = Flags(rawValue: 4)
  }

  /// The wire name.
  public let name: String
  /// The documented type.
  public let kind: PropertyKind
  /// What holds beside type and limits.
  public let flags: Flags
  /// In the order of the page.
  public let limits: [Limit]

  /// A property by its wire name.
  public init(_ name: String, _ kind: PropertyKind, flags: Flags = [], limits: [Limit] = []) {
    self.name = name
    self.kind = kind
    self.flags = flags
    self.limits = limits
  }
}
