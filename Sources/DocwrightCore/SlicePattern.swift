import Diagnostics

/// An entry of `include`, `exclude` or `expand`, and where it was given.
package struct SlicePattern: Hashable, Sendable {
  package var text: String
  package var location: SourceLocation

  package init(_ text: String, location: SourceLocation) {
    self.text = text
    self.location = location
  }

  /// The entries of an option of the command line; an entry's place is its number.
  package static func list(_ texts: [String], option: String) -> [SlicePattern] {
    texts.enumerated().map { index, text in
      SlicePattern(text, location: SourceLocation(file: option, line: 1, column: index + 1))
    }
  }
}
