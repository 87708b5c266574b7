import APISchema

/// What the path tree has to know of an operation; all its methods refer to one.
final class LoweredOperation: Sendable {
  let operation: Operation
  let name: TypeName
  let bodies: [LoweredBody]
  /// Whether the page says that a request can do without a body.
  let bodyIsOptional: Bool

  init(operation: Operation, name: TypeName, bodies: [LoweredBody], bodyIsOptional: Bool) {
    self.operation = operation
    self.name = name
    self.bodies = bodies
    self.bodyIsOptional = bodyIsOptional
  }
}

/// A body as a method takes it.
struct LoweredBody: Hashable {
  /// The type of the argument as a path method spells it.
  var type: String
  /// The type that decides whether two methods differ: that behind an alias.
  var identity: String
  /// The media type where the body is not JSON: the method takes bytes.
  var binaryMediaType: String?
  /// The condition under which the page gives this body.
  var when: String?

  /// Whether requests of a method of HTTP take this body: not where its condition names only other methods.
  func isFor(_ method: String, among methods: Set<String>) -> Bool {
    let named = Set((when ?? "").split { !$0.isLetter }.map(String.init)).intersection(methods)
    return named.isEmpty || named.contains(method)
  }
}
