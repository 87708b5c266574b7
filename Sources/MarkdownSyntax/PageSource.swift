import Diagnostics

/// The lines of a page as they are read: front matter blanked, includes in place of their directives.
///
/// Every line knows the file and line that it comes from, so that positions stay true.
package struct PageSource: Sendable {
  /// A line and where it stands.
  package struct Line: Sendable {
    package var text: Substring
    package var file: String
    package var number: Int
  }

  package var file: String
  package var frontMatter: FrontMatter
  package var lines: [Line]
  /// The paths of the included files below the pages' root, sorted: what the page depends on beside itself.
  package var includes: [String]

  /// - Parameter index: of a line, counted from 0; the last line stands in for one past the end.
  /// - Parameter column: in UTF-8 bytes, counted from 1.
  package func location(line index: Int, column: Int = 1) -> SourceLocation {
    guard !lines.isEmpty else { return SourceLocation(file: file, line: 1, column: 1) }
    let line = lines[min(max(index, 0), lines.count - 1)]
    return SourceLocation(file: line.file, line: line.number, column: column)
  }
}
