import Diagnostics
import JSONValue

/// A block of a page (CommonMark 0.30, sections 4 and 5), with pipe tables, tabs and comments told apart.
package struct Block: Sendable {
  package indirect enum Kind: Sendable {
    case heading(level: Int, text: RichText)
    /// The heading of a tab, `# [HTTP](#tab/http)`; what follows up to a thematic break or another tab is its content.
    case tab(name: String)
    case paragraph(RichText)
    case table(PipeTable)
    case code(CodeBlock)
    case comment(Comment)
    case html(String)
    case quote([Block])
    case list([[Block]])
    case thematicBreak
  }

  package var kind: Kind
  package var location: SourceLocation
}

/// A fenced or indented code block.
package struct CodeBlock: Sendable {
  /// The info string, trimmed and lower-cased; empty where there is none.
  package var info: String
  package var text: String
  /// The position of the first line of ``text``.
  package var contentLocation: SourceLocation
}

/// An HTML comment that is a block of its own.
package struct Comment: Sendable {
  /// The text between `<!--` and `-->`.
  package var text: String
  /// The annotation's members, where the comment is a JSON object, read tolerantly.
  package var annotation: JSONObject?
  /// Whether the text looks like an annotation, whether or not it could be read.
  package var looksLikeAnnotation: Bool
}
