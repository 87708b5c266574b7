import JSONValue

/// A value that stands in a JSON document.
public protocol JSONRepresentable: ResponseContent, Hashable {
  /// - Returns: `nil` where the JSON is of another kind or malformed.
  init?(json: JSONValue)

  /// The same of a text that was read and of which nothing is made yet: quicker where the bytes suffice.
  init?(part: JSONPart)

  /// The value as JSON.
  var json: JSONValue { get }
}

extension JSONRepresentable {
  public init?(part: JSONPart) { self.init(json: part.value) }
}

extension JSONValue: JSONRepresentable {
  public init?(json: JSONValue) { self = json }
  public var json: JSONValue { self }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
  /// - Returns: `nil` where the JSON is no array or one of its elements is of another kind.
  public init?(json: JSONValue) {
    guard let values = json.array else { return nil }
    self = []
    reserveCapacity(values.count)
    for value in values {
      guard let element = Element(json: value) else { return nil }
      append(element)
    }
  }

  public var json: JSONValue { .array(map(\.json)) }
}
