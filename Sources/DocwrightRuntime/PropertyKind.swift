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
