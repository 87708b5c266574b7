import DocwrightRuntime
import Foundation

// Types in the shape of generated code.

struct Entity: Model {
  let storage: ModelStorage
  struct Properties: EntityProtocol {}
  static let descriptor = ModelDescriptor(
    "microsoft.graph.entity", properties: [PropertyDescriptor("id", .string, flags: [.readOnly])])
}

protocol EntityProtocol: PropertyKeys {}

extension EntityProtocol {
  var id: PropertyKey<String> { PropertyKey("id") }
}

struct Garden: Model {
  let storage: ModelStorage
  struct Properties: GardenProtocol {}
  static let descriptor = ModelDescriptor(
    "microsoft.graph.garden",
    base: Entity.descriptor,
    properties: [
      PropertyDescriptor("address", .model(Address.self)),
      PropertyDescriptor("color", .enumeration(Color.self)),
      PropertyDescriptor("count", .int32, limits: [.minimum("0", "At least 0."), .maximum("10", "")]),
      PropertyDescriptor("days", .enumeration(Days.self)),
      PropertyDescriptor("name", .string, flags: [.notNullable], limits: [.maxLength(5, "Five at most.")]),
      PropertyDescriptor(
        "tags", .collection(.string),
        limits: [.maxItems(3, ""), .minItems(1, ""), .minLength(2, ""), .values(["ab", "abc", "a"], "")]),
      PropertyDescriptor("toRecipients", .collection(.model(Address.self))),
    ])
}

protocol GardenProtocol: EntityProtocol {}

extension GardenProtocol {
  var address: PropertyKey<Address> { PropertyKey("address") }
  var color: PropertyKey<Color> { PropertyKey("color") }
  var count: PropertyKey<Int32> { PropertyKey("count") }
  var days: PropertyKey<Days> { PropertyKey("days") }
  var name: PropertyKey<String> { PropertyKey("name") }
  var tags: PropertyKey<[String]> { PropertyKey("tags") }
  var toRecipients: PropertyKey<[Address]> { PropertyKey("toRecipients") }
}

struct RoseGarden: Model {
  let storage: ModelStorage
  struct Properties: GardenProtocol {}
  static let descriptor = ModelDescriptor("microsoft.graph.roseGarden", base: Garden.descriptor, properties: [])
}

struct Address: Model {
  let storage: ModelStorage
  static let descriptor = ModelDescriptor(
    "microsoft.graph.address",
    properties: [
      PropertyDescriptor("address", .string), PropertyDescriptor("next", .model(Address.self)),
    ])

  struct Properties: PropertyKeys {
    var address: PropertyKey<String> { PropertyKey("address") }
    var next: PropertyKey<Address> { PropertyKey("next") }
  }
}

struct Color: OpenEnumeration {
  var rawValue: String
  static var red: Self { Self(rawValue: "red") }
  static var green: Self { Self(rawValue: "green") }
  static var knownValues: [Self] { [.red, .green] }
}

struct Days: FlagsEnumeration {
  var rawValue: String
  static var monday: Self { Self(rawValue: "monday") }
  static var friday: Self { Self(rawValue: "friday") }
  static var knownValues: [Self] { [.monday, .friday] }
}

enum GardenUpdate: APIOperation {
  typealias Response = Garden
  static let id = "garden-update"
  static let permissions: Permissions? = Permissions(delegatedWork: ["Garden.Read"])

  struct Body: RequestBody {
    let storage: ModelStorage
    init(storage: ModelStorage) { self.storage = storage }
    init(name: String) {
      var storage = ModelStorage()
      storage.setValue("name", name)
      self.storage = storage
    }
    static let descriptor = ModelDescriptor(
      "garden-update",
      properties: [
        PropertyDescriptor("address", .model(Address.self)),
        PropertyDescriptor("count", .int32, limits: [.maximum("10", "")]),
        PropertyDescriptor("id", .string, flags: [.readOnly]),
        PropertyDescriptor("name", .string, flags: [.required]),
        PropertyDescriptor("ratio", .double),
        PropertyDescriptor("tags", .collection(.string)),
      ])
    struct Properties: PropertyKeys {
      var count: PropertyKey<Int32> { PropertyKey("count") }
      var tags: PropertyKey<[String]> { PropertyKey("tags") }
    }
  }
}

enum GardenList: APIOperation, CountOption, ExpandOption, FilterOption, OrderByOption, SearchOption, SelectOption,
  SkipOption, TopOption, ConsistencyLevelHeader, PreferHeader
{
  typealias Response = CollectionPage<Garden>
  static let id = "garden-list"
  static let permissions: Permissions? = nil
}

enum GardenDelete: APIOperation {
  typealias Response = NoContent
  static let id = "garden-delete"
  static let permissions: Permissions? = nil
}

func json(_ text: String) throws -> JSONValue { try JSONParser.parse(text) }

func garden(_ text: String) throws -> Garden { try Garden(jsonData: Data(text.utf8)) }
