import CCMark

/// A node of a tree that libcmark owns; valid only while that tree lives.
struct CMarkNode {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var info: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Counted from 1.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }
  var children: Children { Children(node: firstChild) }

  /// The children of a node, one after the other.
  struct Children: Sequence, IteratorProtocol {
    fileprivate var node: CMarkNode?

    mutating func next() -> CMarkNode? {
      defer { node = node.flatMap { CMarkNode(cmark_node_next($0.pointer)) } }
      return node
    }
  }

  /// The literals below the node, one after the other, however deep they are.
  var text: String {
    var result = ""
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_DONE, CMARK_EVENT_NONE: return result
      case CMARK_EVENT_ENTER: result += CMarkNode(cmark_iter_get_node(iterator))?.literal ?? ""
      default: continue
      }
    }
  }

  /// Parses a document, gives its root to `body`, and gives the tree's memory back.
  static func withDocument<Result>(_ text: [UInt8], _ body: (CMarkNode) -> Result) -> Result? {
    TreeMemory.scoped { memory in
      let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
      text.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          cmark_parser_feed(parser, characters.baseAddress, characters.count)
        }
      }
      return CMarkNode(cmark_parser_finish(parser)).map(body)
    }
  }
}
