import APISchema
import Diagnostics
import MarkdownSyntax

/// The request lines of an operation.
extension OperationPageReader {
  mutating func readRequests() {
    var reader = RequestLineReader(version: PagePath.version(of: page.path), trace: trace)
    for section in sections[.request, default: []] {
      for block in section.readableBlocks {
        if case .code(let code) = block.kind, RequestLineReader.isRequestBlock(code) || code.info == "http" {
          reader.read(code, at: block.location)
        }
      }
    }
    reader.settleOtherVersions()
    readRoutes(&reader)
    if reader.requests.isEmpty {
      for roles in [Self.otherRoles, Self.otherRoles.subtracting([.permissions])] where reader.requests.isEmpty {
        for (code, location) in Self.blocksBeforeExamples(page.root, outside: roles)
        where RequestLineReader.isRequestBlock(code) {
          reader.read(code, at: location)
        }
        reader.settleOtherVersions()
      }
      if !reader.requests.isEmpty {
        report(PageRules.requestLineFallback, facts.location, "request lines read from blocks before the examples")
      }
    }
    reader.reportSurplus()
    diagnostics += reader.diagnostics
    operation.requests = reader.requests
    if reader.requests.isEmpty {
      report(
        PageRules.missingRequestLine, facts.location,
        "no request line could be read; expected a block such as \"GET /me/messages\" under \"HTTP request\"")
    }
  }

  /// Adds the lines of pages with a section for each route: blocks elsewhere with the method and the last segment of a
  /// line that was read.
  private mutating func readRoutes(_ reader: inout RequestLineReader) {
    if reader.requests.isEmpty { return }
    lazy var known = Set(reader.requests.map(Self.ending))
    lazy var shapes = Set(reader.requests.map { PathParameters.blanked($0.path) })
    for (code, location) in Self.blocksBeforeExamples(page.root, outside: Self.otherRoles)
    where RequestLineReader.isRequestBlock(code) {
      let line = Substring(code.text.utf8.drop { $0 == 0x0A }.prefix { $0 != 0x0A }).trimmed()
      guard let (method, target) = RequestLineReader.method(of: line), target.hasPrefix("/"),
        case .success(let path) = PathText.normalized(String(target)),
        // The block of the page's own section, as a rule the only one.
        reader.requests[0].path != path, known.contains(Self.ending(RequestLine(method: method, path: path))),
        !shapes.contains(PathParameters.blanked(path))
      else { continue }
      reader.read(code, at: location)
    }
  }

  private static func ending(_ request: RequestLine) -> String {
    request.method + " " + (request.path.parts(at: UInt8(ascii: "/")).last ?? "")
  }

  /// The sections in which code is no list of request lines.
  private static let otherRoles: Set<SectionRole> = [.permissions, .examples, .errors, .response, .body]

  /// The code blocks of the sections of other roles.
  private static func blocksBeforeExamples(_ section: Section, outside roles: Set<SectionRole>)
    -> [(CodeBlock, SourceLocation)]
  {
    var result: [(CodeBlock, SourceLocation)] = []
    for block in section.blocks {
      if case .code(let code) = block.kind { result.append((code, block.location)) }
      if case .list(let items) = block.kind {
        for item in items.joined() { if case .code(let code) = item.kind { result.append((code, item.location)) } }
      }
    }
    for child in section.children {
      if !roles.contains(SectionRole(child.heading)) { result += blocksBeforeExamples(child, outside: roles) }
    }
    return result
  }
}
