import JSONValue

/// One page of a collection: OData JSON Format 4.01, section 13.
public struct CollectionPage<Element: JSONRepresentable>: JSONRepresentable {
  public var storage: ModelStorage

  public init(storage: ModelStorage) {
    self.storage = storage
  }

  public init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    storage = ModelStorage(object)
  }

  public var json: JSONValue { .object(storage.object) }

  /// The elements; those of another kind than documented are left out.
  public var value: [Element] { storage.object["value"]?.array?.compactMap { Element(json: $0) } ?? [] }

  /// Where the next page is: an opaque URL.
  public var nextLink: String? { storage.string("@odata.nextLink") }
  /// Where changes after this state are: an opaque URL.
  public var deltaLink: String? { storage.string("@odata.deltaLink") }
  /// How many elements there are on all pages, if the service says so.
  public var count: Int64? { storage.int64("@odata.count") }
}
