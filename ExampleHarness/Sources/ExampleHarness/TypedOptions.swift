import DocwrightRuntime

/// The system query options by the methods that requests of an operation have for them.
enum TypedOptions {
  /// The request with an option; `nil` where the operation doesn't document it, or it has no such value.
  static func set<Operation>(_ name: String, _ value: String, on request: APIRequest<Operation>)
    -> APIRequest<Operation>?
  {
    let list = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let result: Any? =
      switch name {
      case "$select": (Operation.self as? any SelectOption.Type).flatMap { select($0, request, list) }
      case "$expand": (Operation.self as? any ExpandOption.Type).flatMap { expand($0, request, list) }
      case "$orderby": (Operation.self as? any OrderByOption.Type).flatMap { order($0, request, list) }
      case "$filter": (Operation.self as? any FilterOption.Type).flatMap { filter($0, request, value) }
      case "$search": (Operation.self as? any SearchOption.Type).flatMap { search($0, request, value) }
      case "$top": (Operation.self as? any TopOption.Type).flatMap { top($0, request, Int(value)) }
      case "$skip": (Operation.self as? any SkipOption.Type).flatMap { skip($0, request, Int(value)) }
      case "$count": (Operation.self as? any CountOption.Type).flatMap { value == "true" ? count($0, request) : nil }
      default: nil
      }
    return result as? APIRequest<Operation>
  }

  private static func select<T: SelectOption>(_ type: T.Type, _ request: Any, _ names: [String]) -> Any? {
    (request as? APIRequest<T>)?.select(names)
  }

  private static func expand<T: ExpandOption>(_ type: T.Type, _ request: Any, _ names: [String]) -> Any? {
    (request as? APIRequest<T>)?.expand(names)
  }

  private static func order<T: OrderByOption>(_ type: T.Type, _ request: Any, _ terms: [String]) -> Any? {
    (request as? APIRequest<T>)?.orderBy(terms)
  }

  private static func filter<T: FilterOption>(_ type: T.Type, _ request: Any, _ expression: String) -> Any? {
    (request as? APIRequest<T>)?.filter(expression)
  }

  private static func search<T: SearchOption>(_ type: T.Type, _ request: Any, _ expression: String) -> Any? {
    (request as? APIRequest<T>)?.search(expression)
  }

  private static func top<T: TopOption>(_ type: T.Type, _ request: Any, _ number: Int?) -> Any? {
    number.flatMap { (request as? APIRequest<T>)?.top($0) }
  }

  private static func skip<T: SkipOption>(_ type: T.Type, _ request: Any, _ number: Int?) -> Any? {
    number.flatMap { (request as? APIRequest<T>)?.skip($0) }
  }

  private static func count<T: CountOption>(_ type: T.Type, _ request: Any) -> Any? {
    (request as? APIRequest<T>)?.count()
  }
}
