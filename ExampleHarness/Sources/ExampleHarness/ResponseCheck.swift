import DocwrightRuntime
import Foundation

/// Holds the JSON of a response example against the generated type of the response.
struct ResponseCheck {
  let lists: PropertyLists
  private(set) var problems: [Problem] = []

  init(lists: PropertyLists) {
    self.lists = lists
  }

  mutating func check(_ json: JSONValue, as type: Any.Type) {
    if let page = type as? any ExamplePage.Type {
      checkPage(json, as: page)
    } else if let model = type as? any ExampleModel.Type {
      checkObject(json, as: model)
    } else if let value = type as? any JSONRepresentable.Type, type != Binary.self {
      checkValue(json, as: value)
    } else {
      note(.shape, "", "\(type), but the example has JSON")
    }
  }

  private mutating func note(_ kind: Problem.Kind, _ place: String, _ detail: String) {
    problems.append(Problem(kind: kind, place: place, detail: detail))
  }

  // MARK: Kinds of responses

  private mutating func checkPage<Page: ExamplePage>(_ json: JSONValue, as type: Page.Type) {
    guard let list = json["value"]?.array, let object = json.object else {
      return note(.shape, "", "no list \"value\"")
    }
    let kind = Page.elementKind
    var filled = object
    filled["value"] = .array(list.map { Placeholders.filled($0, kind) })
    guard let page = try? Page(jsonData: Data(JSONValue.object(filled).serializedBytes)) else {
      return note(.shape, "", "no page")
    }
    if page.json != .object(filled) { note(.otherJSON, "", "") }
    if page.elementCount != list.count { note(.wrongType, "value", "\(page.elementCount) of \(list.count) elements") }
    note(page.violations)
    guard case .model(let element) = kind, let element = element as? any ExampleModel.Type else { return }
    for (position, item) in (filled["value"]?.array ?? []).enumerated() {
      if let item = item.object { read(item, as: element, at: "value[\(position)]") }
    }
  }

  private mutating func checkObject<Owner: ExampleModel>(_ json: JSONValue, as type: Owner.Type) {
    guard json.object != nil else { return note(.shape, "", "no object") }
    if Owner.descriptor.property(named: "value") == nil, json["value"]?.array != nil {
      return note(.shape, "", "a list")
    }
    // What the runtime takes for the object, so that placeholders are replaced there.
    guard let object = (try? Owner(responseBody: Data(json.serializedBytes), limits: .standard))?.storage.object else {
      return note(.shape, "", "not decoded")
    }
    let filled = Placeholders.filled(object, Owner.descriptor)
    guard let value = try? Owner(responseBody: Data(JSONValue.object(filled).serializedBytes), limits: .standard) else {
      return note(.shape, "", "not decoded")
    }
    if (try? JSONParser.parse([UInt8](value.jsonData()))) != .object(filled) { note(.otherJSON, "", "") }
    note(value.validate())
    read(filled, as: type, at: "")
  }

  private mutating func checkValue<Value: JSONRepresentable>(_ json: JSONValue, as type: Value.Type) {
    guard let value = try? Value(responseBody: Data(json.serializedBytes), limits: .standard) else {
      return note(.shape, "", "no \(type)")
    }
    if value.json != json, value.json != json["value"] { note(.otherJSON, "", "") }
  }

  private mutating func note(_ violations: [Violation]) {
    for violation in violations {
      let kind: Problem.Kind = violation.check == .wrongType || violation.check == .malformed ? .wrongType : .limit
      note(kind, violation.path, violation.description)
    }
  }

  // MARK: Accessors

  /// Reads every property of a value by its getter, those of the values in it too.
  private mutating func read(_ object: JSONObject, as type: any ExampleModel.Type, at place: String) {
    var next: (any ExampleModel.Type)? = type
    while let type = next {
      readOwn(object, as: type, at: place)
      next = type.exampleBase
    }
    for property in type.descriptor.allProperties {
      guard let value = object[property.name] else { continue }
      read(value, property.kind, at: place.isEmpty ? property.name : place + "." + property.name)
    }
  }

  private mutating func read(_ value: JSONValue, _ kind: PropertyKind, at place: String) {
    switch (value, kind) {
    case (.object(let object), .model(let type)):
      if let type = type as? any ExampleModel.Type { read(object, as: type, at: place) }
    case (.array(let items), .collection(let element)):
      for (position, item) in items.enumerated() { read(item, element, at: "\(place)[\(position)]") }
    default: break
    }
  }

  private mutating func readOwn<Owner: ExampleModel>(_ object: JSONObject, as type: Owner.Type, at place: String) {
    let owner = Owner(storage: ModelStorage(object))
    for property in lists.of(type) {
      guard let value = object[property.name], !value.isNull, !property.isRead(owner) else { continue }
      note(.wrongType, place.isEmpty ? property.name : place + "." + property.name, value.serialized())
    }
  }
}

/// A page of a collection, whatever its elements.
protocol ExamplePage: JSONRepresentable {
  init(jsonData data: Binary) throws
  static var elementKind: PropertyKind { get }
  var elementCount: Int { get }
  var violations: [Violation] { get }
}

extension CollectionPage: ExamplePage {
  init(jsonData data: Binary) throws { try self.init(jsonData: data, limits: .standard) }

  static var elementKind: PropertyKind {
    if let model = Element.self as? any Model.Type { return .model(model) }
    if let enumeration = Element.self as? any OpenEnumeration.Type { return .enumeration(enumeration) }
    return .untyped
  }

  var elementCount: Int { value.count }

  var violations: [Violation] {
    guard let model = Element.self as? any Model.Type else { return [] }
    func validate<M: Model>(_ type: M.Type) -> [Violation] { CollectionPage<M>(storage: storage).validate() }
    return validate(model)
  }
}
