import JSONValue

/// One page of a collection (OData JSON Format 4.01, section 13). More follow while there is a ``nextLink``.
public struct CollectionPage<Element: JSONRepresentable>: JSONRepresentable {
  /// The JSON object behind the page.
  public var storage: ModelStorage

  /// A page over a JSON object.
  public init(storage: ModelStorage) {
    self.storage = storage
  }

  public init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    storage = ModelStorage(object)
  }

  public var json: JSONValue { .object(storage.object) }

  /// - Throws: `JSONError` for bytes that are no JSON (RFC 8259), ``ModelError`` for JSON that is no object.
  public init(jsonData data: Binary, limits: JSONLimits = .standard) throws {
    guard let object = try JSONParser.parseLazily(data, limits: limits).object else {
      throw ModelError(typeName: "a page of \(Element.self)")
    }
    storage = ModelStorage(object)
  }

  /// The elements; those of another kind than documented are left out.
  public var value: [Element] { storage.object["value"]?.array?.compactMap { Element(json: $0) } ?? [] }

  /// Where the next page is: an opaque URL.
  public var nextLink: String? { storage.read("@odata.nextLink", as: String.self) }
  /// Where changes after this state are: an opaque URL.
  public var deltaLink: String? { storage.read("@odata.deltaLink", as: String.self) }
  /// How many elements there are on all pages, if the service says so.
  public var count: Int64? { storage.read("@odata.count", as: Int64.self) }
}

extension CollectionPage where Element: Model {
  /// Everything in the elements that the reference doesn't allow, such as at `value[2].subject`.
  public func validate() -> [Violation] {
    guard let value = storage.object["value"] else { return [] }
    var validator = Validator(isBody: false)
    validator.value(value, as: .collection(.model(Element.self)), limits: [], path: "value", depth: 0)
    return validator.violations
  }
}
