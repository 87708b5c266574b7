/// A place in a page.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The page's path below the pages' root, with `/` as separator.
  package var file: String
  /// Counted from 1.
  package var line: Int
  /// UTF-8 bytes, counted from 1.
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file { return left.file.precedes(right.file) }
    return (left.line, left.column) < (right.line, right.column)
  }
}
