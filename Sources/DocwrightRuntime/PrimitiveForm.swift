import JSONValue

/// The JSON forms of primitive kinds (OData JSON Format 4.01, section 7.1).
enum PrimitiveForm {
  /// Whether the value is one of the kind, in kind, form and range.
  static func isRight(_ value: JSONValue, _ kind: PropertyKind) -> Bool {
    switch kind {
    case .string: value.string != nil
    case .boolean: value.bool != nil
    case .byte: UInt8(json: value) != nil
    case .sbyte: Int8(json: value) != nil
    case .int16: Int16(json: value) != nil
    case .int32: Int32(json: value) != nil
    case .int64: Int64(json: value) != nil
    case .single: Float(json: value) != nil
    case .double: Double(json: value) != nil
    case .decimal: ExactDecimal(json: value) != nil
    case .guid: Guid(json: value) != nil
    case .dateTimeOffset: DateTimeOffset(json: value) != nil
    case .date: CalendarDate(json: value) != nil
    case .timeOfDay: TimeOfDay(json: value) != nil
    case .duration: ISODuration(json: value) != nil
    case .binary: Binary(json: value) != nil
    default: true
    }
  }

  /// Whether the JSON kind is the documented one, whatever the form.
  static func isRightKind(_ value: JSONValue, _ kind: PropertyKind) -> Bool {
    switch kind {
    case .byte, .sbyte, .int16, .int32, .int64, .single, .double, .decimal: value.number != nil
    case .guid, .dateTimeOffset, .date, .timeOfDay, .duration, .binary: value.string != nil
    default: false
    }
  }
}
