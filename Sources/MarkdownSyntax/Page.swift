import Diagnostics

/// A page as a tree: front matter, and sections with their blocks.
package struct Page: Sendable {
  package var source: PageSource
  package var root: Section
  package var diagnostics: [Diagnostic]

  package var path: String { source.file }
  package var frontMatter: FrontMatter { source.frontMatter }

  /// The section of the first heading of level 1. The published rendition of a page has the site's name behind it:
  /// `Get user - Microsoft Graph v1.0 | Microsoft Learn`.
  package var title: Section? {
    guard var title = root.children.first(where: { $0.level == 1 }) else { return nil }
    let text = title.heading.plain
    if text.hasSuffix(" | Microsoft Learn"), let site = text.firstRange(of: " - Microsoft Graph") {
      title.heading = RichText([.text(String(text[..<site.lowerBound]))])
    }
    return title
  }

  /// Reads a page; `nil`, with an error diagnostic, where its bytes are not the text of a page.
  ///
  /// - Parameter path: below the pages' root, with `/` as separator.
  package static func read(
    path: String, bytes: [UInt8], includes: any IncludeLibrary
  ) -> (page: Page?, diagnostics: [Diagnostic]) {
    let text: SourceText
    do {
      text = try SourceText(bytes: bytes)
    } catch {
      return (nil, [unreadable(path, error)])
    }
    let front = FrontMatter(lines: text.lines)
    var expansion = IncludeExpansion(library: includes)
    if text.lines.dropFirst(front.lineCount).allSatisfy({ $0.hasOnlyBlanks }) {
      let location = SourceLocation(file: path, line: 1, column: 1)
      return (nil, [Diagnostic(rule: SyntaxRules.emptyPage, location: location, message: "the page has no text")])
    }
    expansion.append(text.lines, blanking: front.lineCount, of: path, open: [path])
    if expansion.mayHaveZones, let version = PagePath.version(of: path) {
      var zones = VersionZones(version: version)
      zones.settle(&expansion.lines)
      expansion.diagnostics += zones.diagnostics
    }
    let source = PageSource(
      file: path, frontMatter: front, lines: expansion.lines, includes: expansion.included.sorted())
    var reader = BlockReader(source: source)
    let blocks = reader.read()
    var diagnostics = expansion.diagnostics + reader.diagnostics
    if front.isUnclosed {
      let location = SourceLocation(file: path, line: 1, column: 1)
      diagnostics.append(
        Diagnostic(
          rule: SyntaxRules.frontMatterUnclosed, location: location,
          message: "front matter is not closed; expected a --- line after its keys"))
    }
    let root = Section.tree(blocks, location: source.location(line: 0))
    return (Page(source: source, root: root, diagnostics: diagnostics), diagnostics)
  }

  /// The finding for a page whose bytes are not the text of one.
  package static func unreadable(_ path: String, _ failure: SourceText.Failure) -> Diagnostic {
    let (line, column, what) =
      switch failure {
      case .invalidUTF8(let line, let column): (line, column, "bytes that are not UTF-8")
      case .binary(let line, let column): (line, column, "a NUL byte, so it is not text")
      case .tooLarge(let bytes): (1, 1, "\(bytes) bytes, more than the limit of \(SourceText.maximumBytes)")
      }
    return Diagnostic(
      rule: SyntaxRules.unreadablePage, location: SourceLocation(file: path, line: line, column: column),
      message: "the page holds \(what); expected UTF-8 text")
  }
}
