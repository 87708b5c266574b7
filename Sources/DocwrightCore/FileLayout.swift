import OutputTree
import TemplateRendering

/// How the declarations of a module are spread over files.
package enum FileLayout: String, CaseIterable, Sendable {
  /// A file for each type and each operation.
  case page
  /// A file for the types, and one for the operations, whose names begin with the same letter. The compiler takes a time
  /// for each file whatever is in it, so a large module compiles in less than half the time.
  case letter

  /// The files in this layout, sorted by path; those of the tree of paths stay as they are.
  func files(_ rendered: [RenderedFile]) -> [RenderedFile] {
    guard self == .letter else { return rendered }
    var groups: [String: [RenderedFile]] = [:]
    var result: [RenderedFile] = []
    for file in rendered {
      if let path = Self.path(of: file.path) { groups[path, default: []].append(file) } else { result.append(file) }
    }
    for (path, files) in groups {
      result.append(RenderedFile(path: path, text: JoinedFiles(files).text))
    }
    return result.sorted { $0.path.precedes($1.path) }
  }

  /// `Models/Models-M.swift` for `Models/Message.swift`; the name of the type or operation alone decides.
  private static func path(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 2, parts[0] == "Models" || parts[0] == "Operations", let letter = parts[1].first else {
      return nil
    }
    return "\(parts[0])/\(parts[0])-\(letter.isASCII && letter.isLetter ? letter.uppercased() : "_").swift"
  }
}

/// Files as one: imports and instructions to the formatter once at its head, then each with the header that names its
/// pages.
private struct JoinedFiles {
  private var heads: Set<String> = []
  private var imports: Set<String> = []
  private var parts: [String] = []

  init(_ files: [RenderedFile]) {
    for file in files { add(file.text) }
  }

  var text: String {
    let head = [FileHeader.prefix + " from several pages, each named above what comes from it. Do not edit."]
    let blocks = [(head + heads.sorted()).joined(separator: "\n"), imports.sorted().joined(separator: "\n")]
    return (blocks.filter { !$0.isEmpty } + parts).joined(separator: "\n\n") + "\n"
  }

  private mutating func add(_ text: String) {
    var header: [Substring] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.first {
      if line.hasPrefix("// swift-format-ignore-file") {
        heads.insert(String(line))
      } else if line.hasPrefix("import ") {
        imports.insert(String(line))
      } else if line.hasPrefix("// ") {
        header.append(line)
      } else if !line.isEmpty {
        break
      }
      rest.removeFirst()
    }
    while rest.last?.isEmpty == true { rest.removeLast() }
    parts.append(header.joined(separator: "\n") + "\n\n" + rest.joined(separator: "\n"))
  }
}
