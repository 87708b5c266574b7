import DocwrightRuntime

/// One call of a generated builder: the arguments that it takes, and the request that it gives.
public final class RouteCall {
  /// The URL that all paths begin with.
  public let baseURL: String
  /// What stands in the example in the place of each argument; `nil` to learn where the arguments go.
  private let texts: [String]?
  private let query: [(name: String, value: String)]
  /// What each argument looks like in the URL.
  private(set) var markers: [String] = []
  private(set) var method = ""
  /// Arguments of which the example has no value.
  private(set) var unread: [String] = []
  /// How many query options were set by the operation's own type.
  private(set) var typedOptions = 0

  init(baseURL: String, texts: [String]?, query: [(name: String, value: String)] = []) {
    self.baseURL = baseURL
    self.texts = texts
    self.query = query
  }

  /// An argument of a builder.
  public func value<Value: RouteValue>(_ index: Int) -> Value {
    let marker = Value.marker(index)
    guard let texts else {
      markers.append(Value.text(of: index))
      return marker
    }
    if let value = Value.read(texts[index]) { return value }
    unread.append(texts[index])
    return marker
  }

  /// The URL of a request of an operation without query options of its own.
  public func url<Operation>(_ request: APIRequest<Operation>) -> String {
    url(request, NoOptions.self)
  }

  /// The URL of a request with the query options of the example: typed where the operation documents them.
  public func url<Operation, Options: ExampleQuery>(_ request: APIRequest<Operation>, _ options: Options.Type) -> String
  {
    method = request.method.rawValue
    var request = request
    var setters = QuerySetters<Options>()
    Options.addOptions(to: &setters)
    for (name, value) in query {
      if let options = setters.options(name, value) {
        request = request.query(options)
        typedOptions += 1
      } else if let typed = TypedOptions.set(name, value, on: request) {
        request = typed
        typedOptions += 1
      } else {
        request = request.query(name, value)
      }
    }
    return request.url
  }
}

/// One builder of the reference.
public struct Route {
  let operation: String
  let call: (RouteCall) -> String

  /// - Parameter call: makes the request, with the call's values as arguments, and gives its URL.
  public init(_ operation: String, _ call: @escaping (RouteCall) -> String) {
    self.operation = operation
    self.call = call
  }
}

/// A generated type of query options, as the generated driver makes it known.
public protocol ExampleQuery: QueryOptions {
  static func addOptions(to setters: inout QuerySetters<Self>)
}

struct NoOptions: ExampleQuery {
  var items = QueryItems()
  static func addOptions(to setters: inout QuerySetters<NoOptions>) {}
}

/// The query options of an operation by their generated accessors.
public struct QuerySetters<Options: QueryOptions> {
  private var setters: [String: (String) -> Options?] = [:]

  init() {}

  /// A query parameter of the operation's own.
  public mutating func add<Value: RouteValue>(_ path: WritableKeyPath<Options, Value?>) {
    var probe = Options()
    probe[keyPath: path] = Value.marker(0)
    guard let name = probe.items.items.first?.name else { return }
    setters[name] = { text in
      guard let value = Value.read(text) else { return nil }
      var options = Options()
      options[keyPath: path] = value
      return options
    }
  }

  /// Options in which only the named one is set; `nil` where the operation has none of that name and value.
  func options(_ name: String, _ value: String) -> Options? { setters[name]?(value) }
}
