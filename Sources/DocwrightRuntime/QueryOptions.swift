/// The query of a URL, in the order in which its options were set.
public struct QueryItems: Sendable, Hashable {
  /// Names with `$` where they have it, and values before percent-encoding.
  public private(set) var items: [(name: String, value: String)] = []

  public init() {}

  public subscript(name: String) -> String? {
    get { items.first { $0.name == name }?.value }
    set {
      let position = items.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let value?): items[position].value = value
      case (let position?, nil): items.remove(at: position)
      case (nil, let value?): items.append((name, value))
      case (nil, nil): return
      }
    }
  }

  /// `$top=5&$select=id`; empty where there is nothing.
  public var text: String {
    items.map { PercentEncoding.query($0.name) + "=" + PercentEncoding.query($0.value) }.joined(separator: "&")
  }

  public static func == (left: QueryItems, right: QueryItems) -> Bool {
    left.items.elementsEqual(right.items) { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    for item in items {
      hasher.combine(item.name)
      hasher.combine(item.value)
    }
  }
}

/// The query options that an operation documents (OData URL Conventions 4.01, section 5.1).
public protocol QueryOptions: Sendable {
  var items: QueryItems { get set }
  init()
}

/// `$select`
public protocol SelectOption: QueryOptions {}

extension SelectOption {
  /// The properties to return, by wire name.
  public var select: [String] {
    get { items["$select"]?.split(separator: ",").map(String.init) ?? [] }
    set { items["$select"] = newValue.isEmpty ? nil : newValue.joined(separator: ",") }
  }
}

/// `$expand`
public protocol ExpandOption: QueryOptions {}

extension ExpandOption {
  /// The relationships to return with their targets, by wire name.
  public var expand: [String] {
    get { items["$expand"]?.split(separator: ",").map(String.init) ?? [] }
    set { items["$expand"] = newValue.isEmpty ? nil : newValue.joined(separator: ",") }
  }
}

/// `$filter`
public protocol FilterOption: QueryOptions {}

extension FilterOption {
  /// A filter expression, as it stands in the URL before percent-encoding.
  public var filter: String? {
    get { items["$filter"] }
    set { items["$filter"] = newValue }
  }
}

/// `$orderby`
public protocol OrderByOption: QueryOptions {}

extension OrderByOption {
  /// Properties, each with ` desc` behind it for descending order.
  public var orderBy: [String] {
    get { items["$orderby"]?.split(separator: ",").map(String.init) ?? [] }
    set { items["$orderby"] = newValue.isEmpty ? nil : newValue.joined(separator: ",") }
  }
}

/// `$top`
public protocol TopOption: QueryOptions {}

extension TopOption {
  /// How many elements to return.
  public var top: Int? {
    get { items["$top"].flatMap(Int.init) }
    set { items["$top"] = newValue.map(String.init) }
  }
}

/// `$skip`
public protocol SkipOption: QueryOptions {}

extension SkipOption {
  /// How many elements to pass over.
  public var skip: Int? {
    get { items["$skip"].flatMap(Int.init) }
    set { items["$skip"] = newValue.map(String.init) }
  }
}

/// `$count`
public protocol CountOption: QueryOptions {}

extension CountOption {
  /// Whether the response says how many elements there are.
  public var count: Bool? {
    get { items["$count"].map { $0 == "true" } }
    set { items["$count"] = newValue.map { $0 ? "true" : "false" } }
  }
}

/// `$search`
public protocol SearchOption: QueryOptions {}

extension SearchOption {
  /// A search expression, as it stands in the URL before percent-encoding.
  public var search: String? {
    get { items["$search"] }
    set { items["$search"] = newValue }
  }
}
