// Methods for the query options that an operation documents. Keys of properties and wire names make the same request.

extension APIRequest where Operation: SelectOption {
  /// Asks for properties by their wire names.
  public func select(_ names: String...) -> Self { select(names) }

  /// Asks for properties by their wire names.
  public func select(_ names: [String]) -> Self { list("$select", names) }
}

extension APIRequest where Operation: SelectOption, Operation.Response: Model {
  /// Asks for properties by their keys: `select(\.id, \.subject)`.
  public func select<each Key: PropertyKeyProtocol>(
    _ keys: repeat KeyPath<Operation.Response.Properties, each Key>
  ) -> Self {
    list("$select", Operation.Response.names(of: repeat each keys))
  }
}

extension APIRequest where Operation: SelectOption, Operation.Response: ModelPage {
  /// Asks for properties by their keys: `select(\.id, \.subject)`.
  public func select<each Key: PropertyKeyProtocol>(
    _ keys: repeat KeyPath<Operation.Response.Element.Properties, each Key>
  ) -> Self {
    list("$select", Operation.Response.Element.names(of: repeat each keys))
  }
}

extension APIRequest where Operation: ExpandOption {
  /// Asks for relationships with what they lead to, by their wire names; options may follow one, as in
  /// `manager($select=id)`.
  public func expand(_ names: String...) -> Self { expand(names) }

  /// The same for a list.
  public func expand(_ names: [String]) -> Self { list("$expand", names) }
}

extension APIRequest where Operation: ExpandOption, Operation.Response: Model {
  /// Asks for relationships with what they lead to, by their keys.
  public func expand<each Key: PropertyKeyProtocol>(
    _ keys: repeat KeyPath<Operation.Response.Properties, each Key>
  ) -> Self {
    list("$expand", Operation.Response.names(of: repeat each keys))
  }
}

extension APIRequest where Operation: ExpandOption, Operation.Response: ModelPage {
  /// Asks for relationships with what they lead to, by their keys.
  public func expand<each Key: PropertyKeyProtocol>(
    _ keys: repeat KeyPath<Operation.Response.Element.Properties, each Key>
  ) -> Self {
    list("$expand", Operation.Response.Element.names(of: repeat each keys))
  }
}

/// The direction of `$orderby` (OData URL Conventions 4.01, section 5.1.4).
public enum OrderDirection: Sendable, Hashable {
  case ascending, descending
}

extension APIRequest where Operation: OrderByOption {
  /// Orders by properties, each with ` desc` behind it for descending order; those named first count most.
  public func orderBy(_ terms: String...) -> Self { orderBy(terms) }

  /// The same for a list.
  public func orderBy(_ terms: [String]) -> Self { list("$orderby", terms) }
}

extension APIRequest where Operation: OrderByOption, Operation.Response: ModelPage {
  /// Orders by a property; one that was named before counts more.
  public func orderBy<Key: PropertyKeyProtocol>(
    _ key: KeyPath<Operation.Response.Element.Properties, Key>,
    _ direction: OrderDirection = .ascending
  ) -> Self {
    let name = Operation.Response.Element.name(of: key)
    return list("$orderby", [direction == .ascending ? name : name + " desc"])
  }
}

extension APIRequest where Operation: FilterOption {
  /// Keeps what an expression holds for (OData URL Conventions 4.01, section 5.1.1), written before percent-encoding.
  public func filter(_ expression: String) -> Self { query("$filter", expression) }
}

extension APIRequest where Operation: TopOption {
  /// How many elements a page has at most.
  public func top(_ count: Int) -> Self { query("$top", String(count)) }
}

extension APIRequest where Operation: SkipOption {
  /// How many elements to pass over.
  public func skip(_ count: Int) -> Self { query("$skip", String(count)) }
}

extension APIRequest where Operation: CountOption {
  /// Asks how many elements there are on all pages. Sends `ConsistencyLevel` where the operation documents it.
  public func count() -> Self { query("$count", "true").consistent() }
}

extension APIRequest where Operation: SearchOption {
  /// Searches by an expression, such as `"displayName:one"` with its quotes. Sends `ConsistencyLevel` where the operation
  /// documents it.
  public func search(_ expression: String) -> Self { query("$search", expression).consistent() }
}

/// A response that is a page of models.
public protocol ModelPage {
  associatedtype Element: Model
}

extension CollectionPage: ModelPage where Element: Model {}

extension APIRequest {
  /// The request with more elements in a list of its query.
  private func list(_ option: String, _ elements: [String]) -> Self {
    if elements.isEmpty { return self }
    return query(option, ([query[option]].compactMap { $0 } + elements).joined(separator: ","))
  }

  private func consistent() -> Self {
    Operation.self is any ConsistencyLevelHeader.Type ? header("ConsistencyLevel", "eventual") : self
  }
}
