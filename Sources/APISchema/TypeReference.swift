/// The type of a property, parameter, body or response: a name and whether it is a collection of it.
///
/// `name` is an OData primitive in its canonical spelling (`String`, `Int32`, `DateTimeOffset`, … without `Edm.`),
/// a qualified type or enumeration name (`microsoft.graph.message`), or ``TypeReference/untypedName``.
package struct TypeReference: Hashable, Sendable {
  /// The name that stands for a value of any JSON type.
  package static let untypedName = "Untyped"

  package var name: String
  package var collection: Bool

  package init(_ name: String, collection: Bool = false) {
    self.name = name
    self.collection = collection
  }

  package static let untyped = TypeReference(untypedName)

  /// Whether the name is one of the OData primitives (OData CSDL 4.01, section 3.3) or untyped.
  package var isPrimitive: Bool { name == Self.untypedName || PrimitiveType(rawValue: name) != nil }
}

/// The OData primitives that reference pages use, in their canonical spelling (OData CSDL 4.01, section 3.3).
package enum PrimitiveType: String, CaseIterable, Sendable {
  case string = "String"
  case boolean = "Boolean"
  case byte = "Byte"
  case sbyte = "SByte"
  case int16 = "Int16"
  case int32 = "Int32"
  case int64 = "Int64"
  case single = "Single"
  case double = "Double"
  case decimal = "Decimal"
  case guid = "Guid"
  case dateTimeOffset = "DateTimeOffset"
  case date = "Date"
  case timeOfDay = "TimeOfDay"
  case duration = "Duration"
  case binary = "Binary"
  case stream = "Stream"
}
