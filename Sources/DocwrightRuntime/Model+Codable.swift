import JSONValue

extension Model {
  /// - Throws: `DecodingError` where the input is no JSON object.
  public init(from decoder: any Decoder) throws {
    let value = try CodableJSON(from: decoder).value
    guard let object = value.object else {
      throw DecodingError.typeMismatch(
        Self.self,
        .init(codingPath: decoder.codingPath, debugDescription: "expected an object for \(Self.descriptor.typeName)"))
    }
    self.init(storage: ModelStorage(object))
  }

  public func encode(to encoder: any Encoder) throws {
    try CodableJSON(value: json).encode(to: encoder)
  }
}

/// A JSON value that goes through `Codable`. Numbers that fit neither `Int64` nor `Double` lose digits there; the
/// models' own ``Model/init(jsonData:limits:)`` and ``Model/jsonData()`` lose none.
private struct CodableJSON: Codable {
  var value: JSONValue

  init(value: JSONValue) {
    self.value = value
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var object = JSONObject()
      // Decoders give keys in any order.
      for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
        object[key.stringValue] = try container.decode(CodableJSON.self, forKey: key).value
      }
      value = .object(object)
    } else if var container = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !container.isAtEnd { values.append(try container.decode(CodableJSON.self).value) }
      value = .array(values)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .null
      } else if let bool = try? container.decode(Bool.self) {
        value = .bool(bool)
      } else if let integer = try? container.decode(Int64.self) {
        value = .number(JSONNumber(integer))
      } else if let double = try? container.decode(Double.self), let number = JSONNumber(double) {
        value = .number(number)
      } else {
        value = .string(try container.decode(String.self))
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .object(let object):
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in object { try container.encode(CodableJSON(value: value), forKey: Key(stringValue: key)) }
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(CodableJSON(value: value)) }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .number(let number):
      var container = encoder.singleValueContainer()
      if let integer = number.int64 { try container.encode(integer) } else { try container.encode(number.double) }
    case .string(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }
}
