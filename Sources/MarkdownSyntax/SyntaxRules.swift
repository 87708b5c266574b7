import Diagnostics

/// The rules of the stage that turns bytes into a document.
package enum SyntaxRules {
  package static let unreadablePage = Rule(
    "unreadable-page", .syntax, .reports, .error,
    "A page that is missing, too large, binary or not UTF-8 cannot be read.")
  package static let emptyPage = Rule(
    "empty-page", .syntax, .reports, .error, "A page without any text documents nothing.")
  package static let frontMatterUnclosed = Rule(
    "front-matter-unclosed", .syntax, .reports, .warning, "Front matter that opens with --- needs a closing --- line.")
  package static let includeMissing = Rule(
    "include-missing", .syntax, .reports, .warning, "An INCLUDE directive names a file that does not exist.")
  package static let includeOutsideRoot = Rule(
    "include-outside-root", .syntax, .reports, .warning, "An INCLUDE directive may not leave the folder of the pages.")
  package static let includeCycle = Rule(
    "include-cycle", .syntax, .reports, .warning, "An included file includes itself, directly or through others.")
  package static let includeTooDeep = Rule(
    "include-too-deep", .syntax, .reports, .warning, "Includes nest deeper, or add more lines, than the limits allow.")
  package static let includeUnreadable = Rule(
    "include-unreadable", .syntax, .reports, .warning, "An included file is not UTF-8 text.")
  package static let snippetInclude = Rule(
    "snippet-include", .syntax, .ignores, .note, "Includes of generated SDK samples hold no facts about the API.")
  package static let unclosedFence = Rule(
    "unclosed-fence", .syntax, .reports, .warning,
    "A fenced code block without a closing fence runs to the next one, or to the end of the page.")
  package static let unclosedComment = Rule(
    "unclosed-comment", .syntax, .reports, .warning,
    "A comment without --> runs to the next one, or to the end of the page.")
  package static let malformedAnnotation = Rule(
    "malformed-annotation", .syntax, .reports, .warning, "An annotation comment is not JSON, so its facts are lost.")
  package static let nestingLimit = Rule(
    "nesting-limit", .syntax, .reports, .warning, "Blocks nested deeper than the limit are not read.")
  package static let undelimitedTable = Rule(
    "undelimited-table", .syntax, .reports, .warning,
    "Rows of pipes without a delimiter row, or apart from their table, are no table, so they are not read.")

  package static let otherVersionZone = Rule(
    "other-version-zone", .syntax, .ignores, .note,
    "A zone (:::zone pivot=\"graph-beta\") of another version than the page's, as pages of several versions have them.")

  package static let all = [
    unreadablePage, emptyPage, frontMatterUnclosed, includeMissing, includeOutsideRoot, includeCycle, includeTooDeep,
    includeUnreadable, snippetInclude, unclosedFence, unclosedComment, malformedAnnotation, nestingLimit,
    undelimitedTable, otherVersionZone,
  ]
}
