// Written by Scripts/embed-templates.sh from templates/codable. Do not edit.

/// The templates of `templates/codable`, by name.
enum CodableSupportTemplates {
  /// The text of each template by its file name without extension.
  static let all: [String: String] = [
    "request-path": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The path of a request, built segment by segment. }}
    /// A place in the tree of documented paths.
    {{access}}protocol PathNode: Sendable {
      /// The path up to here.
      var path: RequestPath { get }
    }

    /// The path of a request, each segment percent-encoded (RFC 3986).
    {{access}}struct RequestPath: Hashable, Sendable {
      /// The absolute URL so far, without a slash at the end.
      {{access}}let url: String
      private var isInColonPath = false

      /// Makes the path that all others begin with.
      {{access}}init(baseURL: String) {
        var text = baseURL
        while text.hasSuffix("/") { text.removeLast() }
        url = text
      }

      private init(_ url: String, isInColonPath: Bool = false) {
        self.url = url
        self.isInColonPath = isInColonPath
      }

      func appending(_ segment: String) -> RequestPath { RequestPath(joint + Self.encoded(segment, "()$")) }

      func appending(key: String) -> RequestPath {
        // An empty key and dots would make another path of the one before.
        if ["", ".", ".."].contains(key) { return appending(alternateKey: [("", .string(key))]) }
        return RequestPath(joint + Self.encoded(key))
      }

      func appending(alternateKey arguments: [(String, ODataLiteral)]) -> RequestPath {
        RequestPath(url + Self.list(arguments))
      }

      func appending(function name: String, _ arguments: [(String, ODataLiteral)]) -> RequestPath {
        RequestPath(joint + Self.encoded(name) + Self.list(arguments))
      }

      func appending(colonPath path: String) -> RequestPath {
        // Dots would lead to another resource, and encoded ones are dots to servers too: encoded twice they lead nowhere.
        let names = path.split(separator: "/").map { $0 == "." ? "%2E" : $0 == ".." ? "%2E%2E" : String($0) }
        let parts = names.map { Self.encoded($0) }
        return parts.isEmpty ? self : RequestPath(url + ":/" + parts.joined(separator: "/"), isInColonPath: true)
      }

      func request(_ method: String, query: [URLQueryItem]) throws -> URLRequest {
        guard var components = URLComponents(string: url) else { throw URLError(.badURL) }
        if !query.isEmpty {
          components.queryItems = query
          // Servers read a plus sign as a blank.
          components.percentEncodedQuery = components.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%2B")
        }
        guard let url = components.url else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        return request
      }

      func request(_ method: String, body: some Encodable, query: [URLQueryItem]) throws -> URLRequest {
        try request(method, content: JSONEncoder().encode(body), contentType: "application/json", query: query)
      }

      func request(_ method: String, content: Data, contentType: String, query: [URLQueryItem]) throws -> URLRequest {
        var request = try request(method, query: query)
        request.httpBody = content
        request.setValue(contentType, forHTTPHeaderField: "Content-Type")
        return request
      }

      private var joint: String { isInColonPath ? url + ":/" : url + "/" }

      private static func list(_ arguments: [(String, ODataLiteral)]) -> String {
        let parts = arguments.map { ($0.0.isEmpty ? "" : encoded($0.0) + "=") + encoded($0.1.text, "':") }
        return "(" + parts.joined(separator: ",") + ")"
      }

      private static func encoded(_ text: String, _ others: String = "") -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        let allowed = CharacterSet(charactersIn: letters + others)
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
      }
    }

    /// A literal in a URL (OData URL Conventions 4.01, section 5.1.1.14.1).
    {{access}}struct ODataLiteral: Hashable, Sendable {
      /// As it stands in the URL before percent-encoding.
      {{access}}let text: String

      static func string(_ value: String) -> ODataLiteral {
        ODataLiteral(text: "'" + value.replacingOccurrences(of: "'", with: "''") + "'")
      }

      static func raw(_ value: String) -> ODataLiteral { ODataLiteral(text: value) }

      static func primitive(_ value: String) -> ODataLiteral { ODataLiteral(text: value) }

      static func boolean(_ value: Bool) -> ODataLiteral { ODataLiteral(text: String(value)) }

      static func integer(_ value: Int64) -> ODataLiteral { ODataLiteral(text: String(value)) }
    }

    """##,
    "values": ##"""
    {{% CONTENT_TYPE:TEXT}}
    {{! The types of values that Foundation has no name for. }}
    /// Bytes, in base64 in JSON.
    {{access}}typealias Binary = Data
    /// A number of any precision.
    {{access}}typealias ExactDecimal = Decimal
    /// A Guid, as it stands in JSON.
    {{access}}typealias Guid = String
    /// A point in time (RFC 3339), as it stands in JSON.
    {{access}}typealias DateTimeOffset = String
    /// A day, such as `2021-07-16`, as it stands in JSON.
    {{access}}typealias CalendarDate = String
    /// A time of day, as it stands in JSON.
    {{access}}typealias TimeOfDay = String
    /// A duration (ISO 8601), as it stands in JSON.
    {{access}}typealias ISODuration = String

    /// The response of an operation that answers without content.
    {{access}}struct NoContent: Codable, Hashable, Sendable {
      {{access}}init() {}
    }

    /// One page of a collection; more follow while there is a next link.
    {{access}}struct CollectionPage<Element: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
      {{access}}var value: [Element]?
      {{access}}var nextLink: String?

      {{access}}init() {}

      private enum CodingKeys: String, CodingKey {
        case value
        case nextLink = "@odata.nextLink"
      }
    }

    /// A value that may hold others of its own type.
    {{access}}indirect enum Indirect<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
      case value(Value)

      /// What is inside.
      {{access}}var value: Value {
        switch self {
        case .value(let value): value
        }
      }

      {{access}}init(from decoder: any Decoder) throws {
        self = .value(try Value(from: decoder))
      }

      {{access}}func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
      }
    }

    /// JSON of any form.
    {{access}}enum JSONValue: Codable, Hashable, Sendable {
      case null
      case bool(Bool)
      case number(Decimal)
      case string(String)
      case array([JSONValue])
      case object([String: JSONValue])

      {{access}}init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
          self = .null
        } else if let value = try? container.decode(Bool.self) {
          self = .bool(value)
        } else if let value = try? container.decode(Decimal.self) {
          self = .number(value)
        } else if let value = try? container.decode(String.self) {
          self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
          self = .array(value)
        } else {
          self = .object(try container.decode([String: JSONValue].self))
        }
      }

      {{access}}func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
      }
    }

    """##,
  ]
}
