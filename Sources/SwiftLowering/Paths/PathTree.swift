import Diagnostics

/// The nodes of all documented paths.
struct PathTree {
  /// One node; the root has no segment.
  struct Node {
    /// The spellings of the segment that pages use, each once.
    private(set) var segments: [PathSegment] = []
    /// The spellings behind the first one: most nodes have but one.
    private var spellings: Set<PathSegment> = []
    /// Child nodes by the key of their segment.
    var children: [String: Node] = [:]
    var methods: [PathMethod] = []
    /// The first of the pages that have a method here or below.
    fileprivate(set) var firstPage: String?

    mutating func add(_ segment: PathSegment) {
      if segments.last == segment { return }
      if segments.isEmpty || spellings.insert(segment).inserted && segments.first != segment {
        segments.append(segment)
      }
    }
  }

  private(set) var root = Node()

  mutating func add(_ method: PathMethod, at segments: [PathSegment]) {
    Self.add(method, at: segments[...], below: &root)
  }

  private static func add(_ method: PathMethod, at segments: ArraySlice<PathSegment>, below node: inout Node) {
    let page = method.operation.operation.page
    if node.firstPage.map({ page.precedes($0) }) ?? true { node.firstPage = page }
    guard let segment = segments.first else {
      node.methods.append(method)
      return
    }
    add(method, at: segments.dropFirst(), behind: segment, to: &node.children[segment.key, default: Node()])
  }

  private static func add(
    _ method: PathMethod, at segments: ArraySlice<PathSegment>, behind segment: PathSegment, to node: inout Node
  ) {
    node.add(segment)
    add(method, at: segments, below: &node)
  }
}

/// A way to call an operation at a node.
struct PathMethod {
  var name: Identifier
  var httpMethod: String
  /// The last segment where the method itself stands for it.
  var tail: PathSegment?
  var operation: LoweredOperation
  var body: LoweredBody?

  /// What the compiler tells two methods of one name apart by.
  var signature: String {
    guard let body else { return name.name + "()" }
    return name.name + "(" + (body.binaryMediaType == nil ? "" : "contentType:") + body.identity + ")"
  }
}

extension PathTree.Node {
  /// The spelling of the node: small first letter, most capitals inside, then by scalars; the same whatever the order.
  ///
  /// Pages call one parameter `{id}`, `{user-id}` or `{id | userPrincipalName}`; which of them there are is no matter of
  /// the node, so it has one name of its own.
  var segment: PathSegment? {
    let spelled = segments.min { left, right in
      let (first, second) = (Self.rank(left.text), Self.rank(right.text))
      return first == second ? left.text.precedes(right.text) : first > second
    }
    switch spelled {
    case .parameter?: return .parameter(["id"])
    case .colonPath?: return .colonPath("item-path")
    default: return spelled
    }
  }

  private static func rank(_ text: String) -> Int {
    let first = text.utf8.first.map(Words.isUpper) ?? false
    return (first ? 0 : 10_000) + text.utf8.filter(Words.isUpper).count
  }
}
