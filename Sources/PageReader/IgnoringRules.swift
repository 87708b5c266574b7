import Diagnostics

/// The rules that ignore: forms of blocks that hold nothing the schema has a place for. `lint --coverage` names them.
package enum IgnoringRules {
  private static func ignores(_ id: String, _ category: Rule.Category, _ purpose: String) -> Rule {
    Rule(id, category, .ignores, .note, purpose)
  }

  static let otherLanguage = ignores(
    "other-language", .examples,
    "The content of a tab, or a code block, that shows an example in a programming language.")
  static let directive = ignores(
    "directive", .page, "A line for the site's publisher: a zone (:::), or an include in the middle of a text.")
  static let alert = ignores("alert", .page, "A quote: a note, a tip, a warning.")
  static let lead = ignores(
    "lead", .page,
    "A paragraph that only leads to what follows: it ends in a colon, or says that an example or a table follows.")
  static let prose = ignores("prose", .page, "A paragraph of explanations, or a list of such.")
  static let none = ignores(
    "none", .page, "A paragraph that says a section has no content: \"None\", \"Not applicable\".")
  static let furtherReading = ignores(
    "further-reading", .page, "What stands under \"See also\", \"Related content\", \"Next steps\" or \"Remarks\".")
  static let errorSection = ignores(
    "error-section", .page,
    "Tables and code in a section about errors; their status codes are read where prose names them.")
  static let exampleText = ignores("example-text", .examples, "Paragraphs and lists among the examples.")
  static let exampleElsewhere = ignores(
    "example-elsewhere", .examples,
    "An example of a request to another host than the API's, such as a notification, and the response to it.")
  static let permissionRequests = ignores(
    "permission-requests", .permissions,
    "Code in the Permissions section: it repeats the request lines that a table of permissions is for.")
  static let exampleCode = ignores(
    "example-code", .examples, "A code block among the examples that is neither a request nor a response.")
  static let valueTable = ignores(
    "value-table", .enums, "A table that explains the values of one property; they are no enumeration.")
  static let nationalClouds = ignores(
    "national-clouds", .page, "A table of the national clouds in which an operation is offered.")
  static let comment = ignores(
    "comment", .page, "An HTML comment that is no annotation: a stamp, a switch of a tool, hidden text.")
  static let pageAnnotation = ignores(
    "page-annotation", .page, "The annotation of the page as a whole: keywords, its place in a table of contents.")
  static let markerAnnotation = ignores(
    "marker-annotation", .page, "An annotation that marks the block after it for tools: ignored, samples, permissions.")
  static let html = ignores("html", .page, "HTML that is no comment.")
  static let representationRepeats = ignores(
    "json-representation-repeats", .properties, "The JSON of a type whose properties stand in a table.")
  static let emptySection = ignores("empty-section", .page, "A heading with nothing under it.")
  static let prosePage = ignores(
    "prose-page", .page, "The blocks of a page that documents neither a type nor an operation.")

  package static let all = [
    otherLanguage, directive, alert, lead, prose, none, furtherReading, errorSection, permissionRequests,
    exampleText, exampleCode, exampleElsewhere,
    valueTable, nationalClouds, comment, pageAnnotation, markerAnnotation, html, representationRepeats, emptySection,
    prosePage,
  ]
}
