import DocwrightRuntime
import Foundation
import Testing

/// A property of each primitive kind, called like its kind.
private struct Kinds: Model {
  let storage: ModelStorage
  struct Properties: PropertyKeys {}
  static let kinds: [PropertyKind] = [
    .string, .boolean, .byte, .sbyte, .int16, .int32, .int64, .single, .double, .decimal, .guid, .dateTimeOffset, .date,
    .timeOfDay, .duration, .binary, .stream, .untyped,
  ]
  static let descriptor = ModelDescriptor("kinds", properties: kinds.map { PropertyDescriptor($0.name, $0) })
}

/// Numbers in the ranges that the reference states.
private struct Ranges: Model {
  let storage: ModelStorage
  struct Properties: PropertyKeys {}
  static let descriptor = ModelDescriptor(
    "ranges",
    properties: [
      PropertyDescriptor(
        "double", .double, limits: [.minimum("-1.79769313486232E+308", ""), .maximum("1.79769313486232E+308", "")]),
      PropertyDescriptor(
        "int64", .int64, limits: [.minimum("-9.22337203685478E+18", ""), .maximum("9007199254740992", "")]),
      PropertyDescriptor("tenth", .decimal, limits: [.maximum("0.1", "")]),
      PropertyDescriptor("level", .int32, limits: [.values(["1", "2"], "")]),
    ])
}

/// A key for each primitive kind, and some of another kind than the member that they name.
private struct All: Model {
  let storage: ModelStorage
  static let descriptor = ModelDescriptor("all", properties: [])
  struct Properties: PropertyKeys {
    var boolean: PropertyKey<Bool> { PropertyKey("boolean") }
    var byte: PropertyKey<UInt8> { PropertyKey("byte") }
    var byteAsText: PropertyKey<String> { PropertyKey("byte") }
    var sbyte: PropertyKey<Int8> { PropertyKey("sbyte") }
    var sbyteAsByte: PropertyKey<UInt8> { PropertyKey("sbyte") }
    var int16: PropertyKey<Int16> { PropertyKey("int16") }
    var int64: PropertyKey<Int64> { PropertyKey("int64") }
    var int64AsInt32: PropertyKey<Int32> { PropertyKey("int64") }
    var single: PropertyKey<Float> { PropertyKey("single") }
    var double: PropertyKey<Double> { PropertyKey("double") }
    var decimal: PropertyKey<ExactDecimal> { PropertyKey("decimal") }
    var guid: PropertyKey<Guid> { PropertyKey("guid") }
    var time: PropertyKey<DateTimeOffset> { PropertyKey("time") }
    var date: PropertyKey<CalendarDate> { PropertyKey("date") }
    var timeOfDay: PropertyKey<TimeOfDay> { PropertyKey("timeOfDay") }
    var duration: PropertyKey<ISODuration> { PropertyKey("duration") }
    var binary: PropertyKey<Binary> { PropertyKey("binary") }
    var stream: PropertyKey<JSONValue> { PropertyKey("stream") }
    var untyped: PropertyKey<JSONValue> { PropertyKey("untyped") }
  }
}

@Suite struct PrimitiveKindTests {
  @Test(arguments: [
    ("String", #""""#), ("Boolean", "false"), ("Byte", "255"), ("SByte", "-128"), ("Int16", "-32768"),
    ("Int32", "2147483647"), ("Int32", "1.0"), ("Int64", "9223372036854775807"), ("Single", "1.5"), ("Double", "1e308"),
    ("Double", #""INF""#), ("Double", #""-INF""#), ("Single", #""NaN""#), ("Decimal", "0.10"),
    ("Guid", #""3bf7d848-d848-3bf7-48d8-f73b48d8f73b""#), ("DateTimeOffset", #""2021-07-16T09:30:00.1234567Z""#),
    ("DateTimeOffset", #""2021-07-16T09:30:00-07:30""#), ("Date", #""2024-02-29""#), ("TimeOfDay", #""07:59:59.999""#),
    ("Duration", #""-P1DT2H3M4.5S""#), ("Binary", #""-_8=""#), ("Binary", #""SGk""#), ("Stream", "{}"),
    ("JSON", "[null]"),
  ])
  func wellFormedValuesPass(_ kind: String, _ text: String) throws {
    #expect(try Kinds(storage: ModelStorage([kind: json(text)])).validate() == [])
  }

  @Test(arguments: [
    ("Byte", "256"), ("Byte", "-1"), ("SByte", "128"), ("Int16", "32768"), ("Int32", "2147483648"), ("Int32", "1.5"),
    ("Int64", "9223372036854775808"), ("Single", "1e39"), ("Double", "1e400"),
    ("Decimal", "0.1234567890123456789012345678901234567890"),
    ("Guid", #""3bf7d848""#), ("DateTimeOffset", #""2021-07-16T09:30:00""#),
    ("DateTimeOffset", #""2021-13-01T00:00:00Z""#),
    ("DateTimeOffset", #""String (timestamp)""#), ("Date", #""2023-02-29""#), ("TimeOfDay", #""24:00""#),
    ("Duration", #""P""#), ("Duration", #""1 hour""#), ("Binary", #""a?b""#),
  ])
  func malformedValuesAreReported(_ kind: String, _ text: String) throws {
    let value = try json(text)
    #expect(
      Kinds(storage: ModelStorage([kind: value])).validate() == [
        Violation(path: kind, check: .malformed, limit: kind, actual: value)
      ])
  }

  @Test(arguments: [
    "String", "Boolean", "Byte", "SByte", "Int16", "Int32", "Int64", "Single", "Double", "Decimal", "Guid",
  ])
  func valuesOfAnotherJSONKindAreReported(_ kind: String) throws {
    let value: JSONValue = kind == "String" || kind == "Guid" ? 5 : "Integer"
    #expect(
      Kinds(storage: ModelStorage([kind: value])).validate() == [
        Violation(path: kind, check: .wrongType, limit: kind, actual: value)
      ])
  }

  @Test func rangesAreComparedExactly() throws {
    func paths(_ text: String) throws -> [String] {
      try #require(Ranges(json: json(text))).validate().map { "\($0.path) \($0.check)" }
    }
    #expect(try paths(#"{"double":1.79769313486232E+308,"int64":-9223372036854775808,"tenth":0.1,"level":2.0}"#) == [])
    #expect(try paths(#"{"double":-1.79769313486232E+308}"#) == [])
    #expect(try paths(#"{"double":1.79769313486233E+308}"#) == ["double malformed"])
    #expect(Double(json: try json("-1.79769313486232E+308")) == -.greatestFiniteMagnitude)
    #expect(try paths(#"{"double":"INF"}"#) == ["double maximum"])
    #expect(try paths(#"{"double":"-INF"}"#) == ["double minimum"])
    #expect(try paths(#"{"double":"NaN"}"#) == [])
    #expect(try paths(#"{"int64":9007199254740993}"#) == ["int64 maximum"])
    #expect(try paths(#"{"tenth":0.10000000000000000001}"#) == ["tenth maximum"])
    #expect(try paths(#"{"level":3}"#) == ["level values"])
  }

  @Test func setsOfTheSameValueLeaveTheText() throws {
    let text = #"{"i":1.0,"l":-0,"d":1.10,"g":"3BF7D848-D848-3BF7-48D8-F73B48D8F73B","b":"-_8","s":2e0}"#
    var storage = try garden(text).storage
    storage["i", as: Int32.self] = storage["i", as: Int32.self]
    storage["l", as: Int64.self] = storage["l", as: Int64.self]
    storage["d", as: ExactDecimal.self] = storage["d", as: ExactDecimal.self]
    storage["g", as: Guid.self] = storage["g", as: Guid.self]
    storage["b", as: Binary.self] = storage["b", as: Binary.self]
    storage["s", as: Int16.self] = storage["s", as: Int16.self]
    #expect(JSONValue.object(storage.object).serialized() == text)
    storage["i", as: Int32.self] = 2
    storage["b", as: Binary.self] = Data([0xFB])
    #expect(storage.object["i"]?.serialized() == "2" && storage.object["b"] == "+w==")
  }

  @Test(
    arguments: [
      ("9223372036854775807", Int64.max), ("-9223372036854775808", .min),
      ("999999999999999999", 999_999_999_999_999_999),
      ("-1", -1), ("0", 0), ("-0", 0), ("1e2", 100), ("1.50e1", 15), ("9223372036854775808", nil), ("1.5", nil),
      ("1e400", nil), ("\"1\"", nil), ("true", nil),
    ] as [(String, Int64?)])
  func integersAreExact(_ text: String, _ value: Int64?) throws {
    let storage = try garden(#"{"n":\#(text)}"#).storage
    #expect(storage["n", as: Int64.self] == value)
    #expect(storage["n", as: Int32.self] == value.flatMap { Int32(exactly: $0) })
    #expect(storage["n", as: UInt8.self] == value.flatMap { UInt8(exactly: $0) })
    #expect(Int64(json: try json(text)) == value)
  }

  @Test(
    arguments: [
      ("", []), ("AA", [0]), ("AA==", [0]), ("AAE", [0, 1]), ("AAE=", [0, 1]), ("AAEC", [0, 1, 2]),
      ("-_-_", [251, 255, 191]),
      ("+/+/", [251, 255, 191]), ("SGVsbG8", [72, 101, 108, 108, 111]), ("A", nil), ("AA=", nil), ("AAA==", nil),
      ("AAAA=", nil), ("A===", nil), ("=", nil), ("AA==AA==", nil), ("A A=", nil), ("AA\n", nil), ("é", nil),
    ] as [(String, [UInt8]?)])
  func binaryIsBase64OrBase64URL(_ text: String, _ bytes: [UInt8]?) throws {
    let value = JSONValue.string(text)
    #expect(Binary(json: value) == bytes.map { Data($0) })
    #expect(try garden(#"{"b":\#(value.serialized())}"#).storage["b", as: Binary.self] == bytes.map { Data($0) })
  }

  @Test func accessorsReadWhatTheyWrote() throws {
    var all = All()
    let guid = try #require(Guid(uuidString: "3BF7D848-D848-3BF7-48D8-F73B48D8F73B"))
    all.boolean = true
    all.byte = 255
    all.sbyte = -1
    all.int16 = .min
    all.int64 = .max
    all.single = 0.1
    all.double = -.infinity
    all.decimal = Decimal(string: "1.10")
    all.guid = guid
    all.time = DateTimeOffset("2021-07-16T09:30:00.1234567+02:00")
    all.date = CalendarDate("2021-07-16")
    all.timeOfDay = TimeOfDay("07:30")
    all.duration = ISODuration("PT1H")
    all.binary = Data([0xFB, 0xFF])
    all.untyped = ["a": [1]]
    all.stream = nil
    let text = #"""
      {"boolean":true,"byte":255,"sbyte":-1,"int16":-32768,"int64":9223372036854775807,"single":0.1,"double":"-INF",\#
      "decimal":1.1,"guid":"3bf7d848-d848-3bf7-48d8-f73b48d8f73b","time":"2021-07-16T09:30:00.1234567+02:00",\#
      "date":"2021-07-16","timeOfDay":"07:30","duration":"PT1H","binary":"+/8=","untyped":{"a":[1]}}
      """#
    #expect(all.json.serialized() == text)
    #expect(all.boolean == true && all.byte == 255 && all.sbyte == -1)
    #expect(all.int16 == .min && all.int64 == .max && all.single == 0.1)
    #expect(all.double == -.infinity && all.decimal == Decimal(string: "1.1"))
    #expect(all.guid == guid && all.binary == Data([0xFB, 0xFF]))
    #expect(all.date?.day == 16 && all.timeOfDay?.seconds == 27_000)
    #expect(all.duration?.seconds == 3600)
    #expect(all.untyped == ["a": [1]])
    #expect(all.stream == nil)
    #expect(all.byteAsText == nil && all.int64AsInt32 == nil && all.sbyteAsByte == nil)
    all.untyped = JSONValue.null
    #expect(all.untyped == nil)
  }
}
