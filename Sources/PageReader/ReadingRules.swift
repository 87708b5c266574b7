import Diagnostics

/// The rules that read: which form of a page gives which facts. They report nothing; `explain` and
/// `lint --coverage` name them.
package enum ReadingRules {
  private static func reads(_ id: String, _ category: Rule.Category, _ purpose: String) -> Rule {
    Rule(id, category, .reads, .note, purpose)
  }

  // MARK: Any page

  static let title = reads("title", .page, "The heading of level 1 names what the page documents.")
  static let summary = reads("summary", .page, "The first paragraph under the title that is no marker is the summary.")
  static let namespace = reads("namespace", .page, "The line \"Namespace: …\" under the title gives the namespace.")
  static let deprecationBanner = reads(
    "deprecation-banner", .page, "An alert under the title that speaks of deprecation marks what the page documents.")
  static let heading = reads("heading", .page, "A heading says what the blocks under it are about.")

  // MARK: Operation pages

  static let requestBlock = reads("request-block", .request, "A code block of request lines, each a method and a path.")
  static let permissionsTable = reads(
    "permissions-table", .permissions,
    "A table of permissions by kind, from least to most privileged or the other way round.")
  static let parameterTable = reads(
    "parameter-table", .request, "A table of header fields, or of query, function or path parameters.")
  static let queryOptions = reads(
    "query-options", .request, "A paragraph that names the OData query options of an operation.")
  static let calledArguments = reads(
    "called-arguments", .request,
    "Parameters that no request line has, but with which an example calls its last segment, are arguments of a function."
  )
  static let urlTable = reads(
    "url-argument-table", .request,
    "A table in the Request body section of a method without a body lists arguments of the URL.")
  static let bodyTable = reads("body-table", .request, "A table of the properties of a request body.")
  static let statusTable = reads(
    "status-table", .responses, "A table of the Response section with a row for each status code.")
  static let bodyText = reads(
    "body-text", .request,
    "A paragraph of the Request body section: the body's type or format, the lead of a table, or no body.")
  static let bodyExample = reads(
    "body-example", .request,
    "JSON in the Request body section; where no table lists the body's properties, it gives them.")
  static let responseText = reads(
    "response-text", .responses, "A paragraph of the Response section: status codes, and the type in the body.")
  static let exampleRequest = reads("example-request", .examples, "An HTTP request message among the examples.")
  static let exampleResponse = reads("example-response", .examples, "An HTTP response message among the examples.")
  static let exampleBodyType = reads(
    "example-body-type", .examples, "The `@odata.type` that the bodies of all example requests have.")
  static let exampleAnnotation = reads(
    "example-annotation", .examples,
    "An annotation before an example: the type in the response, and whether it is a collection.")

  // MARK: Resource and enumeration pages

  static let resourceAnnotation = reads(
    "resource-annotation", .types, "The annotation with a type's name, base, key, and whether it is open or abstract.")
  static let baseText = reads(
    "base-text", .types, "A paragraph such as \"Inherits from [x](x.md)\" names the base type.")
  static let typeText = reads("type-text", .types, "A paragraph that calls the type open or abstract.")
  static let propertyTable = reads("property-table", .properties, "A table of the properties of a type.")
  static let relationshipTable = reads("relationship-table", .properties, "A table of the relationships of a type.")
  static let representation = reads(
    "json-representation", .properties, "The JSON of a type gives the properties that no table lists.")
  static let methodsTable = reads(
    "methods-table", .responses, "A Methods table gives the return types of operation pages.")
  static let memberTable = reads("member-table", .enums, "A table of the members of an enumeration.")
  static let flagsText = reads("flags-text", .enums, "A paragraph that says the members of an enumeration combine.")

  // MARK: Facts of a row

  static let row = reads("row", .properties, "A row of a table: the name, and the type by the grammar of types.")
  static let requiredPhrase = reads(
    "required-phrase", .properties, "\"Required.\", \"Optional.\", \"Required if …\", or a column that says so.")
  static let accessPhrase = reads(
    "access-phrase", .properties, "\"Read-only.\", \"Nullable.\", \"Not nullable.\", \"Key.\" and their conditions.")
  static let defaultPhrase = reads("default-phrase", .properties, "\"The default is …\" and its variants.")
  static let limitPhrase = reads(
    "limit-phrase", .properties,
    "Ranges, lengths and numbers of items: \"Valid values 1 to 10\", \"Maximum length is 64 characters\".")
  static let valueList = reads("value-list", .properties, "\"Possible values are: …\" and its variants.")
  static let queryPhrase = reads(
    "query-phrase", .properties, "\"Supports $filter (eq, ne)\", \"Returned only on $select\" and their variants.")
  static let deprecatedPhrase = reads("deprecated-phrase", .properties, "A description that calls the row deprecated.")
  static let inheritedPhrase = reads("inherited-phrase", .properties, "\"Inherited from [x](x.md)\".")

  /// The rule that reads a fact, by the fact's key in the schema.
  static let ofFact: [String: Rule] = [
    "required": requiredPhrase, "requiredWhen": requiredPhrase, "readOnly": accessPhrase, "readOnlyWhen": accessPhrase,
    "nullable": accessPhrase, "key": accessPhrase, "default": defaultPhrase, "values": valueList,
    "constraints": limitPhrase, "filter": queryPhrase, "selectOnly": queryPhrase, "notFilterable": queryPhrase,
    "deprecated": deprecatedPhrase, "inheritedFrom": inheritedPhrase,
  ]

  package static let all = [
    title, summary, namespace, deprecationBanner, heading, requestBlock, permissionsTable, parameterTable,
    queryOptions, calledArguments, urlTable, bodyTable, bodyText, bodyExample, responseText, statusTable,
    exampleRequest,
    exampleResponse, exampleBodyType,
    exampleAnnotation,
    resourceAnnotation, baseText, typeText, propertyTable, relationshipTable, representation, methodsTable,
    memberTable, flagsText, row, requiredPhrase, accessPhrase, defaultPhrase, limitPhrase, valueList, queryPhrase,
    deprecatedPhrase, inheritedPhrase,
  ]
}
