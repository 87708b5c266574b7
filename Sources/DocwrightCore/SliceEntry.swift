import APISchema

/// An entry of `include` or `exclude`: a glob of pages, an operation's id, or, where it begins with `/`, the beginning of
/// a request path.
struct SliceEntry {
  private enum Form {
    case pages(Glob)
    case path(RequestPathPattern)
  }

  private let text: String
  private let form: Form

  init(_ text: String) {
    self.text = text
    form = text.hasPrefix("/") ? .path(RequestPathPattern(text)) : .pages(Glob(text))
  }

  func matches(_ operation: Operation) -> Bool {
    switch form {
    case .pages(let glob): operation.id == text || glob.matches(operation.page)
    case .path(let prefix): operation.requests.contains { prefix.isPrefix(of: $0.path) }
    }
  }

  /// Whether the entry chooses a page of types; the beginning of a path never does.
  func matches(page: String) -> Bool {
    if case .pages(let glob) = form { return glob.matches(page) }
    return false
  }
}
