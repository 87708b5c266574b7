import APISchema

/// The Swift type of a value, or of one element of a collection, with the words the runtime has for it.
struct ElementType: Hashable {
  enum Kind: Hashable {
    case primitive, model, enumeration
  }

  /// The Swift type.
  var name: String
  var kind: Kind
  /// The word in accessors and descriptors: `int32` in `storage.int32`, `setInt32` and `.int32`.
  var word: String

  static let untyped = ElementType(name: "JSONValue", kind: .primitive, word: "untyped")

  init(name: String, kind: Kind, word: String = "") {
    self.name = name
    self.kind = kind
    self.word = word
  }

  init(_ primitive: PrimitiveType) {
    let (name, word): (String, String) =
      switch primitive {
      case .string: ("String", "string")
      case .boolean: ("Bool", "boolean")
      case .byte: ("UInt8", "byte")
      case .sbyte: ("Int8", "sbyte")
      case .int16: ("Int16", "int16")
      case .int32: ("Int32", "int32")
      case .int64: ("Int64", "int64")
      case .single: ("Float", "single")
      case .double: ("Double", "double")
      case .decimal: ("ExactDecimal", "decimal")
      case .guid: ("Guid", "guid")
      case .dateTimeOffset: ("DateTimeOffset", "dateTimeOffset")
      case .date: ("CalendarDate", "date")
      case .timeOfDay: ("TimeOfDay", "timeOfDay")
      case .duration: ("ISODuration", "duration")
      case .binary: ("Binary", "binary")
      case .stream: ("JSONValue", "stream")
      }
    self.init(name: name, kind: .primitive, word: word)
  }

  /// The metatype, such as `Message.self`.
  var metatype: Expression { .code(name + ".self") }

  /// The kind in a descriptor, such as `.model(Message.self)`.
  var descriptorKind: Expression {
    switch kind {
    case .primitive: .code("." + word)
    case .model: .call(".model", [.init(value: metatype)])
    case .enumeration: .call(".enumeration", [.init(value: metatype)])
    }
  }
}
