import DocwrightRuntime
import Foundation

// Types in the shape of generated code.

struct Entity: EntityProtocol {
  var storage: ModelStorage
  static let descriptor = ModelDescriptor(
    "microsoft.graph.entity", properties: [PropertyDescriptor("id", .string, flags: [.readOnly])])
}

protocol EntityProtocol: Model {}

extension EntityProtocol {
  var id: String? {
    get { storage.string("id") }
    set { storage.setString("id", newValue) }
  }
}

struct Garden: GardenProtocol {
  var storage: ModelStorage
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
  var address: Address? {
    get { storage.model("address", Address.self) }
    set { storage.setModel("address", newValue) }
  }
  var color: Color? {
    get { storage.enumeration("color", Color.self) }
    set { storage.setEnumeration("color", newValue) }
  }
  var count: Int32? {
    get { storage.int32("count") }
    set { storage.setInt32("count", newValue) }
  }
  var days: Days? {
    get { storage.enumeration("days", Days.self) }
    set { storage.setEnumeration("days", newValue) }
  }
  var name: String? {
    get { storage.string("name") }
    set { storage.setString("name", newValue) }
  }
  var tags: [String]? {
    get { storage.collection("tags", String.self) }
    set { storage.setCollection("tags", newValue) }
  }
  var toRecipients: [Address]? {
    get { storage.collection("toRecipients", Address.self) }
    set { storage.setCollection("toRecipients", newValue) }
  }
}

struct RoseGarden: GardenProtocol {
  var storage: ModelStorage
  static let descriptor = ModelDescriptor("microsoft.graph.roseGarden", base: Garden.descriptor, properties: [])
}

struct Address: Model {
  var storage: ModelStorage
  static let descriptor = ModelDescriptor(
    "microsoft.graph.address",
    properties: [
      PropertyDescriptor("address", .string), PropertyDescriptor("next", .model(Address.self)),
    ])

  var address: String? {
    get { storage.string("address") }
    set { storage.setString("address", newValue) }
  }
  var next: Address? {
    get { storage.model("next", Address.self) }
    set { storage.setModel("next", newValue) }
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
    var storage: ModelStorage
    init(storage: ModelStorage) { self.storage = storage }
    init(name: String) {
      storage = ModelStorage()
      storage.setValue("name", name)
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
    var count: Field<Int32> {
      get { storage.field("count") }
      set { storage.setField("count", newValue) }
    }
    var tags: Field<[String]> {
      get { storage.field("tags") }
      set { storage.setField("tags", newValue) }
    }
  }
}

enum GardenList: APIOperation {
  typealias Response = CollectionPage<Garden>
  static let id = "garden-list"
  static let permissions: Permissions? = nil

  struct Query: QueryOptions, SelectOption, ExpandOption, FilterOption, OrderByOption, TopOption, SkipOption,
    CountOption,
    SearchOption
  {
    var items = QueryItems()
    init() {}
  }
}

enum GardenDelete: APIOperation {
  typealias Response = NoContent
  static let id = "garden-delete"
  static let permissions: Permissions? = nil
}

func json(_ text: String) throws -> JSONValue { try JSONParser.parse(text) }

func garden(_ text: String) throws -> Garden { try Garden(jsonData: Data(text.utf8)) }
