import Diagnostics

/// The rules of the stage that makes one schema of the facts of all pages.
package enum LinkRules {
  package static let unknownType = Rule(
    "unknown-type", .types, .reports, .warning, "A type that no page documents; the value becomes untyped JSON.")
  package static let noSharedBase = Rule(
    "no-shared-base", .types, .reports, .warning,
    "A row whose value is one of several types that have no base in common.")
  package static let collectionElsewhere = Rule(
    "collection-elsewhere", .types, .reports, .warning,
    "A row that names one value where the page of the type or of the list request shows a collection of it.")
  package static let linkLabelDiffers = Rule(
    "link-label-differs", .links, .reports, .note, "A link whose label names another type than its target documents.")
  package static let propertyConflict = Rule(
    "property-conflict", .properties, .reports, .warning, "Two pages document one property of a type differently.")
  package static let enumConflict = Rule(
    "enum-conflict", .enums, .reports, .note, "Two pages list different members of one enumeration.")
  package static let baseCycle = Rule(
    "base-cycle", .types, .reports, .error,
    "A type that inherits from itself, directly or through others, or through more types than the limit.")
  package static let inferredType = Rule(
    "inferred-type", .types, .reads, .note,
    "A type without a resource page, taken from an operation's table and examples.")
  package static let inferredEnum = Rule(
    "inferred-enum", .enums, .reads, .note, "An enumeration without a page, taken from the list of values in a row.")

  package static let pathRelationship = Rule(
    "path-relationship", .properties, .reads, .note,
    "A relationship that stands only in the path of a documented GET request.")

  package static let correctionUnmatched = Rule(
    "correction-unmatched", .configuration, .reports, .warning,
    "A correction in the configuration that matches nothing.")
  package static let correctionAgrees = Rule(
    "correction-agrees", .configuration, .reports, .warning,
    "A correction in the configuration with which the page agrees.")

  package static let all = [
    unknownType, noSharedBase, collectionElsewhere, linkLabelDiffers, propertyConflict, enumConflict, baseCycle,
    inferredType, inferredEnum,
    pathRelationship,
    correctionUnmatched, correctionAgrees,
  ]
}
