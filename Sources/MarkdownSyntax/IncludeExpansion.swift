import Diagnostics

/// Puts included files in place of their `[!INCLUDE [label](path)]` lines.
struct IncludeExpansion {
  static let maximumDepth = 8
  static let maximumLines = 100_000
  /// Of all included text.
  static let maximumBytes = 16 << 20

  let library: any IncludeLibrary
  var lines: [PageSource.Line] = []
  var included: Set<String> = []
  var diagnostics: [Diagnostic] = []
  /// Whether a line may be the mark of a zone.
  private(set) var mayHaveZones = false
  private var includedBytes = 0

  init(library: any IncludeLibrary) {
    self.library = library
  }

  /// Appends the lines of a file, with its own includes expanded.
  ///
  /// - Parameter blanked: how many lines at the beginning stand as empty ones.
  /// - Parameter open: the files that are being included, outermost first.
  mutating func append(_ text: [Substring], blanking blanked: Int = 0, of file: String, open: [String]) {
    var fence: Fence?
    if lines.isEmpty { lines.reserveCapacity(text.count) }
    for (index, line) in text.enumerated() {
      let place = PageSource.Line(text: index < blanked ? "" : line, file: file, number: index + 1)
      // What a line begins with says of nearly all of them that they are none of these.
      switch index < blanked ? 0 : line.withBytes(Self.lead) {
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if let current = fence {
          if current.isClosed(by: line) { fence = nil }
        } else {
          fence = Fence(opening: line)
        }
      case UInt8(ascii: "["), 0x01..<0x20, 0x80...:
        if line.contains(":::") { mayHaveZones = true }
        if fence == nil, line.hasByte(UInt8(ascii: "!")), let targets = IncludeDirective.targets(inLine: line) {
          for target in targets { include(target, at: place, open: open) }
          continue
        }
      case UInt8(ascii: ":"): mayHaveZones = true
      default: break
      }
      lines.append(place)
    }
  }

  /// The first byte of a line that is neither a blank of ASCII nor the mark of a quote; 0 where there is none.
  private static func lead(of line: UnsafeBufferPointer<UInt8>) -> UInt8 {
    line.first { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") } ?? 0
  }

  private mutating func include(_ target: String, at line: PageSource.Line, open: [String]) {
    // The directive's own line stays as an empty one, so that blocks around it stay apart.
    lines.append(PageSource.Line(text: "", file: line.file, number: line.number))
    if target.contains("/snippets/") || target.hasSuffix("snippets_sdk_documentation_link.md") {
      report(SyntaxRules.snippetInclude, line, "include of a generated sample, not read: \(target)")
      return
    }
    guard let path = PagePath.resolve(target, in: PagePath.folder(of: line.file)) else {
      report(
        SyntaxRules.includeOutsideRoot, line,
        "include leaves the pages' folder: \(target); expected a relative path inside it")
      return
    }
    if open.contains(path) {
      report(SyntaxRules.includeCycle, line, "include cycle: \((open + [path]).joined(separator: " -> "))")
      return
    }
    guard let bytes = library.contents(at: path) else {
      report(SyntaxRules.includeMissing, line, "included file not found: \(path); add it or remove the directive")
      return
    }
    included.insert(path)
    guard let text = try? SourceText(bytes: bytes) else {
      report(SyntaxRules.includeUnreadable, line, "included file is not UTF-8 text: \(path)")
      return
    }
    guard open.count < Self.maximumDepth, lines.count + text.lines.count < Self.maximumLines,
      includedBytes + bytes.count <= Self.maximumBytes
    else {
      report(SyntaxRules.includeTooDeep, line, "includes nest too deep or add too many lines: \(path)")
      return
    }
    includedBytes += bytes.count
    append(Self.body(of: text.lines), of: path, open: open + [path])
    lines.append(PageSource.Line(text: "", file: line.file, number: line.number))
  }

  /// The lines of an included file with its front matter and comments blanked.
  private static func body(of lines: [Substring]) -> [Substring] {
    let front = FrontMatter(lines: lines)
    var result = lines
    for index in 0..<front.lineCount { result[index] = "" }
    var inComment = false
    for index in result.indices where inComment || result[index].contains("<!--") {
      var text = result[index]
      var kept = ""
      while true {
        if inComment {
          guard let end = text.firstRange(of: "-->") else { break }
          text = text[end.upperBound...]
          inComment = false
        }
        guard let start = text.firstRange(of: "<!--") else {
          kept += text
          break
        }
        kept += text[..<start.lowerBound]
        text = text[start.upperBound...]
        inComment = true
      }
      result[index] = kept[...]
    }
    return result
  }

  private mutating func report(_ rule: Rule, _ line: PageSource.Line, _ message: String) {
    let location = SourceLocation(file: line.file, line: line.number, column: 1)
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}

/// An opening code fence (CommonMark 0.30, section 4.5).
struct Fence {
  let marker: UInt8
  let length: Int

  init?(opening line: Substring) {
    guard let fence = line.withBytes(Fence.init) else { return nil }
    self = fence
  }

  private init?(_ line: UnsafeBufferPointer<UInt8>) {
    let text = Self.content(of: line)
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let run = text.prefix { $0 == first }
    guard run.count >= 3 else { return nil }
    if first == UInt8(ascii: "`"), text[run.endIndex...].contains(first) { return nil }
    marker = first
    length = run.count
  }

  func isClosed(by line: Substring) -> Bool {
    line.withBytes { line in
      let text = Self.content(of: line)
      let run = text.prefix { $0 == marker }
      return run.count >= length && Blanks.trimmed(UnsafeBufferPointer(rebasing: text[run.endIndex...])).isEmpty
    }
  }

  /// What follows the blanks and the marks of quotes that a line begins with.
  private static func content(of line: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }
}
