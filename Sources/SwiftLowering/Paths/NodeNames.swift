/// The Swift names of one node of the path tree.
struct NodeNames {
  /// The name of the variable or method that leads to the node.
  var accessor: Identifier
  /// The name of the node's type, nested in that of its parent.
  var type: Identifier
  /// The labels of the arguments, in their order.
  var labels: [Identifier]

  init(_ segment: PathSegment) {
    accessor = SegmentNames.accessor(segment)
    type = SegmentNames.type(segment)
    labels = segment.arguments.map(SegmentNames.label)
  }

  /// What the compiler tells the accessor from others by.
  func signature(of segment: PathSegment) -> String {
    let labels =
      switch segment {
      case .literal, .cast: [String]()
      case .parameter: ["_"]
      case .colonPath: ["path"]
      case .alternateKey, .function: self.labels.map(\.name)
      }
    return accessor.name + "(" + labels.map { $0 + ":" }.joined() + ")"
  }
}
