/// What the reference says of a type: its name, its base and its own properties.
public final class ModelDescriptor: Sendable {
  /// Qualified, such as `microsoft.graph.message`.
  public let typeName: String
  /// The type that it inherits from.
  public let base: ModelDescriptor?
  /// Without those of the base.
  public let properties: [PropertyDescriptor]
  /// All properties, those of the bases first; one that the type documents anew stands for the base's.
  public let allProperties: [PropertyDescriptor]
  private let positions: [String: Int]
  /// The types of the module.
  public let types: ModelTypes?

  /// A type with its own properties.
  ///
  /// - Parameters:
  ///   - typeName: its qualified name, such as `microsoft.graph.message`.
  ///   - base: the type that it inherits from.
  ///   - types: the types of the module; those of the base where it is left out.
  ///   - properties: what it has beside what it inherits.
  @inline(never)
  public init(
    _ typeName: String, base: ModelDescriptor? = nil, types: ModelTypes? = nil, properties: [PropertyDescriptor]
  ) {
    self.typeName = typeName
    self.base = base
    self.types = types ?? base?.types
    self.properties = properties
    let own = Set(properties.map(\.name))
    allProperties = (base?.allProperties.filter { !own.contains($0.name) } ?? []) + properties
    var positions: [String: Int] = [:]
    for (position, property) in allProperties.enumerated() { positions[property.name] = position }
    self.positions = positions
  }

  /// A property of the type or of one of its bases, by wire name.
  public func property(named name: String) -> PropertyDescriptor? {
    positions[name].map { allProperties[$0] }
  }

  /// Whether the type is another, or inherits from it.
  func isKind(of other: ModelDescriptor) -> Bool {
    typeName == other.typeName || base?.isKind(of: other) == true
  }
}
