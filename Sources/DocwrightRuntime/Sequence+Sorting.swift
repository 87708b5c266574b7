extension Sequence where Element: Model {
  /// The values in the order of a property, which is read once for each: `messages.sorted(by: \.receivedDateTime)`.
  ///
  /// Values without the property stand at the end; values of which it is equal keep their order.
  @inlinable
  public func sorted<Value: Comparable>(by property: KeyPath<Element, Value?>, descending: Bool = false) -> [Element] {
    var keyed: [(key: Value, position: Int, element: Element)] = []
    var others: [Element] = []
    for element in self {
      if let key = element[keyPath: property] {
        keyed.append((key, keyed.count, element))
      } else {
        others.append(element)
      }
    }
    keyed.sort { left, right in
      // The standard library doesn't promise to keep the order of equal ones.
      if left.key == right.key { return left.position < right.position }
      return descending ? right.key < left.key : left.key < right.key
    }
    return keyed.map(\.element) + others
  }
}
