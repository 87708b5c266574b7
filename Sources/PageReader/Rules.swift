import Diagnostics

/// The rules of the dialect: which form of a page is read, ignored or reported.
package enum PageRules {
  package static let missingTitle = Rule(
    "missing-title", .page, .reports, .warning, "A page needs one heading of level 1 that names what it documents.")
  package static let missingRequestLine = Rule(
    "missing-request-line", .request, .reports, .error,
    "An operation page needs at least one request line that can be read.")
  package static let malformedRequestLine = Rule(
    "malformed-request-line", .request, .reports, .warning,
    "A line of an HTTP request block that no path grammar reads.")
  package static let requestLineLimit = Rule(
    "request-line-limit", .request, .reports, .error, "Request lines beyond the limit of a page are not read.")
  package static let requestLineFallback = Rule(
    "request-line-fallback", .request, .reads, .note,
    "Without an HTTP request section, request lines are taken from blocks before the examples.")
  package static let otherVersionLine = Rule(
    "other-version-line", .request, .ignores, .note,
    "A request line with the full URL of another version than the page's, as pages of several versions have them.")
  package static let repeatedParameter = Rule(
    "repeated-parameter", .request, .reads, .note,
    "A parameter name that stands twice in a path is made distinct by the segment before it.")
  package static let malformedPropertyName = Rule(
    "malformed-property-name", .properties, .reports, .warning,
    "A name cell of a property table that holds no property name.")
  package static let missingType = Rule(
    "missing-type", .properties, .reports, .warning,
    "A row of a property table without a type; the value becomes untyped.")
  package static let repairedTypeText = Rule(
    "repaired-type-text", .properties, .reads, .warning,
    "A type cell with prose behind the type, or with a link that isn't closed.")
  package static let unknownTypeText = Rule(
    "unknown-type-text", .types, .reports, .warning,
    "A type cell outside the grammar of types; the value becomes untyped.")
  package static let duplicateRow = Rule(
    "duplicate-row", .properties, .reports, .warning, "A table that lists one property twice; the first row counts.")
  package static let unknownTable = Rule(
    "unknown-table", .properties, .reports, .note,
    "A table whose columns say nothing that the reader knows in this section.")
  package static let unlinkedMethod = Rule(
    "unlinked-method", .properties, .reports, .warning,
    "A row of a table of methods without a link, such as the row of a property, tells no operation page's return type.")
  package static let methodElsewhere = Rule(
    "method-elsewhere", .responses, .ignores, .note,
    "A row of a table of methods that links a page outside the reference.")
  package static let unreadReturnType = Rule(
    "unread-return-type", .responses, .reports, .note,
    "A row of a table of methods whose return type is prose: the operation's own page counts alone.")
  package static let groupRow = Rule(
    "group-row", .properties, .ignores, .note, "A bold row of a table that only heads the rows below it.")
  package static let noSuccessStatus = Rule(
    "missing-status", .responses, .reports, .warning,
    "Neither the Response section nor an example states a status code.")
  package static let responseTypeConflict = Rule(
    "response-type-conflict", .responses, .reports, .note, "Annotation and prose of a response name different types.")
  package static let responseCollectionConflict = Rule(
    "response-collection-conflict", .responses, .reports, .note,
    "Prose, annotation, example and path of a response differ about whether it is a collection.")
  package static let malformedPermission = Rule(
    "malformed-permission", .permissions, .reports, .note,
    "A cell of a permissions table that holds prose instead of permission names.")
  package static let missingPermissions = Rule(
    "missing-permissions", .permissions, .reports, .note,
    "An operation page without a permissions table that could be read.")
  package static let severalPermissions = Rule(
    "several-permissions", .permissions, .reads, .note,
    "A second table of permissions that no heading and no request tells from the first; both are listed together.")
  package static let unknownPermissionRequest = Rule(
    "unknown-permission-request", .permissions, .reports, .note,
    "A table of permissions for a request that is no request line of the page.")
  package static let requiredInProse = Rule(
    "required-in-prose", .request, .reports, .note,
    "A sentence names properties that the body must contain, and no table lists them, so they are not marked.")
  package static let bodyNotStated = Rule(
    "body-not-stated", .request, .reports, .warning,
    "A Request body section of which neither a table nor a type could be read.")
  package static let inferredBody = Rule(
    "inferred-body", .request, .reads, .note,
    "A body that neither a table nor a link to a type gives has the properties of the first example.")
  package static let nestedRows = Rule(
    "nested-rows", .properties, .reads, .note, "Rows of a body table that by the example belong to one inner object.")
  package static let representationOnly = Rule(
    "representation-only", .properties, .reads, .note,
    "A property that only the JSON representation of a type shows is read from there and marked as inferred.")
  package static let tableOnly = Rule(
    "table-only", .properties, .reports, .note, "A JSON representation without properties that the table lists.")
  package static let unreadBlock = Rule(
    "unread-block", .page, .reports, .note, "A block of a page that no rule reads or ignores.")
  package static let continuedTable = Rule(
    "continued-table", .request, .reads, .note,
    "A second table of a Request body section that no words introduce belongs to the body of the table above.")
  package static let malformedExample = Rule(
    "malformed-example", .examples, .reports, .note, "An example whose body is not JSON although it says so.")
  package static let missingTypeName = Rule(
    "missing-type-name", .types, .reports, .error,
    "A resource page that names no type: no annotation and no usable heading.")
  package static let emptyEnum = Rule(
    "empty-enum", .enums, .reports, .warning, "An enumeration page without a table of members.")
  package static let flagsByValues = Rule(
    "flags-by-values", .enums, .reads, .note,
    "An enumeration whose values are powers of two, three at least, is read as one whose members combine.")
  package static let emptyTypePage = Rule(
    "empty-type-page", .page, .reports, .warning,
    "A page that is titled as a type's, with neither properties nor an annotation, documents no type.")
  package static let conceptualPage = Rule(
    "conceptual-page", .page, .ignores, .note,
    "A page of prose in the resources folder: no annotation, no property table.")
  package static let placeholderText = Rule(
    "placeholder-text", .page, .ignores, .note,
    "Texts that a writer has yet to fill in: **TODO: …**, Not yet documented.")
  package static let tableShape = Rule(
    "table-shape", .syntax, .reports, .note, "A row of a table with more cells than the header has.")
  package static let unknownAnnotationKey = Rule(
    "unknown-annotation-key", .syntax, .reports, .warning,
    "An annotation with a key or a block type that no tool knows, so what it says is lost.")
  package static let missingDescription = Rule(
    "missing-description", .page, .reports, .note,
    "A page without a first paragraph that says what it documents, or a row of a property table without a description.")
  package static let duplicateProperty = Rule(
    "duplicate-property", .properties, .reports, .note,
    "A property that stands in two tables of one page; the first row counts.")
  package static let statusConflict = Rule(
    "status-conflict", .responses, .reports, .warning,
    "An example that succeeds with another status than the Response section has; the section counts.")
  package static let placeholderValue = Rule(
    "placeholder-value", .examples, .reads, .note,
    "Example values that name a type instead of giving one, such as \"Integer\" and \"String (timestamp)\".")

  package static let all =
    [
      missingTitle, missingRequestLine, malformedRequestLine, requestLineLimit, requestLineFallback, otherVersionLine,
      repeatedParameter,
      malformedPropertyName, missingType, unknownTypeText, repairedTypeText, duplicateRow, unknownTable, unlinkedMethod,
      unreadReturnType, methodElsewhere, groupRow,
      noSuccessStatus, responseTypeConflict, responseCollectionConflict, malformedPermission, missingPermissions,
      severalPermissions, unknownPermissionRequest, requiredInProse, bodyNotStated, continuedTable, inferredBody,
      nestedRows, representationOnly, tableOnly, unreadBlock,
      malformedExample,
      missingTypeName,
      emptyEnum, flagsByValues, conceptualPage, emptyTypePage, placeholderText, placeholderValue,
      tableShape, unknownAnnotationKey, missingDescription, duplicateProperty, statusConflict,
    ] + ReadingRules.all + IgnoringRules.all
}
