import APISchema
import Diagnostics
import MarkdownSyntax

/// What stands before a table of permissions and says what it is for.
struct PermissionPlace {
  /// The heading of the section, below that of all permissions.
  let heading: String?
  /// The requests of an annotation, or of code, before the table.
  private(set) var requests: [RequestLine] = []
  private var lead: String?
  private var hasTable = false
  private var hasCode = false

  init(heading: String?) {
    self.heading = heading
  }

  var label: String? { heading ?? lead }

  mutating func add(_ block: Block) {
    switch block.kind {
    case .paragraph(let text): lead = Self.lead(text.plain) ?? lead
    case .comment(let comment): add(comment)
    case .code(let code) where RequestLineReader.isRequestBlock(code):
      // Where the first code stands below a table, none of it leads to one.
      if !hasTable || hasCode { requests += code.text.parts(at: 0x0A).compactMap { Self.request($0.trimmed()) } }
      hasCode = hasCode || !hasTable
    default: return
    }
  }

  /// What follows leads to another table.
  mutating func endTable() {
    hasTable = true
    requests = []
    lead = nil
  }

  private mutating func add(_ comment: Comment) {
    guard let value = comment.annotation?["requestUrls"] else { return }
    let texts = value.array?.compactMap(\.string) ?? [value.string].compactMap { $0 }
    requests += texts.compactMap { Self.request($0.trimmed()) }
  }

  private static func request(_ line: String) -> RequestLine? {
    guard let (method, target) = RequestLineReader.method(of: line),
      case .success(let path) = PathText.normalized(String(target))
    else { return nil }
    return RequestLine(method: method, path: path)
  }

  /// A short paragraph that is no sentence: "For applications:", "**Permissions for chat**".
  private static func lead(_ text: String) -> String? {
    guard text.utf8.count <= 80, text.utf8.last != UInt8(ascii: "."), !text.contains(" following ") else { return nil }
    return label(text)
  }

  /// A heading or a lead without the colon at its end.
  static func label(_ text: String) -> String? {
    var label = text.trimmed()
    while label.utf8.last == UInt8(ascii: ":") { label = label.dropLast().trimmed() }
    return label.isEmpty ? nil : label
  }
}
