import Diagnostics

/// The rules that read: which form of a page gives which facts. They report nothing; `explain` and
/// `lint --coverage` name them.
package enum ReadingRules {
  private static func reads(_ id: String, _ purpose: String) -> Rule { Rule(id, .reads, .note, purpose) }

  // MARK: Any page

  static let title = reads("title", "The heading of level 1 names what the page documents.")
  static let summary = reads("summary", "The first paragraph under the title that is no marker is the summary.")
  static let namespace = reads("namespace", "The line \"Namespace: …\" under the title gives the namespace.")
  static let deprecationBanner = reads(
    "deprecation-banner", "An alert under the title that speaks of deprecation marks what the page documents.")
  static let heading = reads("heading", "A heading says what the blocks under it are about.")

  // MARK: Operation pages

  static let requestBlock = reads("request-block", "A code block of request lines, each a method and a path.")
  static let permissionsTable = reads(
    "permissions-table", "A table of permissions by kind, from least to most privileged or the other way round.")
  static let parameterTable = reads(
    "parameter-table", "A table of header fields, or of query, function or path parameters.")
  static let queryOptions = reads("query-options", "A paragraph that names the OData query options of an operation.")
  static let urlTable = reads(
    "url-argument-table", "A table in the Request body section of a method without a body lists arguments of the URL.")
  static let statusTable = reads(
    "status-table", "A table of the Response section with a row for each status code.")
  static let bodyTable = reads("body-table", "A table of the properties of a request body.")
  static let bodyText = reads(
    "body-text", "A paragraph of the Request body section: the body's type or format, the lead of a table, or no body.")
  static let bodyExample = reads(
    "body-example", "JSON in the Request body section; where no table lists the body's properties, it gives them.")
  static let responseText = reads(
    "response-text", "A paragraph of the Response section: status codes, and the type in the body.")
  static let exampleRequest = reads("example-request", "An HTTP request message among the examples.")
  static let exampleResponse = reads("example-response", "An HTTP response message among the examples.")
  static let exampleAnnotation = reads(
    "example-annotation", "An annotation before an example: the type in the response, and whether it is a collection.")

  // MARK: Resource and enumeration pages

  static let resourceAnnotation = reads(
    "resource-annotation", "The annotation with a type's name, base, key, and whether it is open or abstract.")
  static let baseText = reads("base-text", "A paragraph such as \"Inherits from [x](x.md)\" names the base type.")
  static let typeText = reads("type-text", "A paragraph that calls the type open or abstract.")
  static let propertyTable = reads("property-table", "A table of the properties of a type.")
  static let relationshipTable = reads("relationship-table", "A table of the relationships of a type.")
  static let representation = reads(
    "json-representation", "The JSON of a type gives the properties that no table lists.")
  static let methodsTable = reads("methods-table", "A Methods table gives the return types of operation pages.")
  static let memberTable = reads("member-table", "A table of the members of an enumeration.")
  static let flagsText = reads("flags-text", "A paragraph that says the members of an enumeration combine.")

  // MARK: Facts of a row

  static let row = reads("row", "A row of a table: the name, and the type by the grammar of types.")
  static let requiredPhrase = reads(
    "required-phrase", "\"Required.\", \"Optional.\", \"Required if …\", or a column that says so.")
  static let accessPhrase = reads(
    "access-phrase", "\"Read-only.\", \"Nullable.\", \"Not nullable.\", \"Key.\" and their conditions.")
  static let defaultPhrase = reads("default-phrase", "\"The default is …\" and its variants.")
  static let limitPhrase = reads(
    "limit-phrase",
    "Ranges, lengths and numbers of items: \"Valid values 1 to 10\", \"Maximum length is 64 characters\".")
  static let valueList = reads("value-list", "\"Possible values are: …\" and its variants.")
  static let queryPhrase = reads(
    "query-phrase", "\"Supports $filter (eq, ne)\", \"Returned only on $select\" and their variants.")
  static let deprecatedPhrase = reads("deprecated-phrase", "A description that calls the row deprecated.")
  static let inheritedPhrase = reads("inherited-phrase", "\"Inherited from [x](x.md)\".")

  /// The rule that reads a fact, by the fact's key in the schema.
  static let ofFact: [String: Rule] = [
    "required": requiredPhrase, "requiredWhen": requiredPhrase, "readOnly": accessPhrase, "readOnlyWhen": accessPhrase,
    "nullable": accessPhrase, "key": accessPhrase, "default": defaultPhrase, "values": valueList,
    "constraints": limitPhrase, "filter": queryPhrase, "selectOnly": queryPhrase, "notFilterable": queryPhrase,
    "deprecated": deprecatedPhrase, "inheritedFrom": inheritedPhrase,
  ]

  package static let all = [
    title, summary, namespace, deprecationBanner, heading, requestBlock, permissionsTable, parameterTable,
    queryOptions, urlTable, bodyTable, bodyText, bodyExample, responseText, statusTable, exampleRequest,
    exampleResponse,
    exampleAnnotation,
    resourceAnnotation, baseText, typeText, propertyTable, relationshipTable, representation, methodsTable,
    memberTable, flagsText, row, requiredPhrase, accessPhrase, defaultPhrase, limitPhrase, valueList, queryPhrase,
    deprecatedPhrase, inheritedPhrase,
  ]
}
