import JSONValue

/// What the reference says of a type: its name, its base and its own properties.
public final class ModelDescriptor: Sendable {
  /// Qualified, such as `microsoft.graph.message`.
  public let typeName: String
  public let base: ModelDescriptor?
  /// Without those of the base.
  public let properties: [PropertyDescriptor]
  private let positions: [String: Int]

  public init(_ typeName: String, base: ModelDescriptor? = nil, properties: [PropertyDescriptor]) {
    self.typeName = typeName
    self.base = base
    self.properties = properties
    var positions: [String: Int] = [:]
    for (position, property) in properties.enumerated() { positions[property.name] = position }
    self.positions = positions
  }

  /// A property of the type or of one of its bases, by wire name.
  public func property(named name: String) -> PropertyDescriptor? {
    if let position = positions[name] { return properties[position] }
    return base?.property(named: name)
  }

  /// All properties, those of the bases first.
  public var allProperties: [PropertyDescriptor] { (base?.allProperties ?? []) + properties }
}

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

/// The documented type of a property.
public indirect enum PropertyKind: Sendable {
  case string, boolean, byte, sbyte, int16, int32, int64, single, double, decimal
  case guid, dateTimeOffset, date, timeOfDay, duration, binary, stream, untyped
  case model(any Model.Type)
  case enumeration(any OpenEnumeration.Type)
  case collection(PropertyKind)

  /// As the reference calls it.
  public var name: String {
    switch self {
    case .string: "String"
    case .boolean: "Boolean"
    case .byte: "Byte"
    case .sbyte: "SByte"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .single: "Single"
    case .double: "Double"
    case .decimal: "Decimal"
    case .guid: "Guid"
    case .dateTimeOffset: "DateTimeOffset"
    case .date: "Date"
    case .timeOfDay: "TimeOfDay"
    case .duration: "Duration"
    case .binary: "Binary"
    case .stream: "Stream"
    case .untyped: "JSON"
    case .model(let type): type.descriptor.typeName
    case .enumeration(let type): "\(type)"
    case .collection(let element): element.name + " collection"
    }
  }
}

/// A limit on a value, with the words of the page that state it.
public enum Limit: Sendable, Hashable {
  /// JSON number text.
  case minimum(String, String)
  case maximum(String, String)
  /// In characters.
  case minLength(Int, String)
  case maxLength(Int, String)
  /// In elements.
  case minItems(Int, String)
  case maxItems(Int, String)
  /// The legal values.
  case values([String], String)
}
