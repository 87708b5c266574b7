import APISchema

/// What the path tree has to know of an operation.
struct LoweredOperation {
  var operation: Operation
  var name: TypeName
  var bodies: [LoweredBody]
}

/// A body as a method takes it.
struct LoweredBody: Hashable {
  /// The type of the argument as a path method spells it.
  var type: String
  /// The type that decides whether two methods differ: that behind an alias.
  var identity: String
  /// The media type where the body is not JSON: the method takes bytes.
  var binaryMediaType: String?
}
