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
