import JSONValue

/// What a successful response holds, made of the bytes of its body.
public protocol ResponseContent: Sendable {
  /// - Throws: `JSONError` for bytes that are no JSON (RFC 8259), ``ModelError`` for JSON of another kind.
  init(responseBody data: Binary, limits: JSONLimits) throws
}

extension APIOperation {
  /// The response of the operation, made of the bytes of its body.
  ///
  /// A function that sends requests can be written once for all operations:
  ///
  /// ```swift
  /// func send<Operation>(_ request: APIRequest<Operation>) async throws -> Operation.Response {
  ///   let (data, _) = try await URLSession.shared.data(for: request.urlRequest())
  ///   return try Operation.response(from: data)
  /// }
  /// ```
  ///
  /// - Throws: `JSONError` for bytes that are no JSON (RFC 8259), ``ModelError`` for JSON of another kind than documented.
  public static func response(from data: Binary, limits: JSONLimits = .standard) throws -> Response {
    try Response(responseBody: data, limits: limits)
  }
}

extension Array: ResponseContent where Element: JSONRepresentable {}

extension JSONRepresentable {
  /// The value that is the response, or its member `value`, in which primitive values and lists stand (OData JSON Format
  /// 4.01, section 11).
  public init(responseBody data: Binary, limits: JSONLimits) throws {
    let json = try JSONParser.parseLazily(data, limits: limits)
    guard let value = Self(json: json) ?? json.object?["value"].flatMap(Self.init(json:)) else {
      throw ModelError(typeName: "\(Self.self)", expected: "a value, or an object with the member \"value\",")
    }
    self = value
  }
}

extension Model {
  /// The object that is the response. One that has nothing but a member `value`, annotations left out, stands for the
  /// object in it, as many pages show it, unless the type documents a member of this name.
  public init(responseBody data: Binary, limits: JSONLimits) throws {
    let outer = try Self(jsonData: data, limits: limits)
    guard Self.descriptor.property(named: "value") == nil, let inner = outer.storage.object["value"]?.object,
      outer.storage.object.keys.allSatisfy({ $0 == "value" || $0.utf8.contains(UInt8(ascii: "@")) })
    else {
      self = outer
      return
    }
    self.init(storage: ModelStorage(inner))
  }
}

extension CollectionPage {
  /// The object that is the response.
  public init(responseBody data: Binary, limits: JSONLimits) throws {
    try self.init(jsonData: data, limits: limits)
  }
}

extension Binary {
  /// The bytes as they are.
  public init(responseBody data: Binary, limits: JSONLimits) {
    self = data
  }
}

extension NoContent: ResponseContent {
  /// Whatever the body is: nothing of it is documented.
  public init(responseBody data: Binary, limits: JSONLimits) {}
}
