import Diagnostics

/// The rules that hold pages against each other, and examples against what the pages state.
package enum CheckRules {
  package static let unresolvedLink = Rule(
    "unresolved-link", .links, .reports, .warning, "A link to a page that is not there, in a folder that was read.")
  package static let unresolvedAnchor = Rule(
    "unresolved-anchor", .links, .reports, .note, "A link to a heading or an anchor that its page doesn't have.")
  package static let unknownBase = Rule(
    "unknown-base", .types, .reports, .warning, "A base type that no page documents; its properties are missing.")
  package static let enumListDiffers = Rule(
    "enum-list-differs", .enums, .reports, .note,
    "A row that lists other values than the page of its enumeration; the page counts.")
  package static let exampleType = Rule(
    "example-type", .examples, .reports, .note, "A value in an example that the type of its property doesn't allow.")
  package static let exampleLimit = Rule(
    "example-limit", .examples, .reports, .note,
    "A value in an example outside the limits, or none of the values, that the pages state.")
  package static let exampleShape = Rule(
    "example-shape", .examples, .reports, .note,
    "An example whose body is something else than the page states: a list, an object inside \"value\", a body at all.")
  package static let exampleTarget = Rule(
    "example-target", .examples, .reports, .note,
    "A request example with a method, a path or a version that no request line of its page has.")
  package static let exampleUnknownKey = Rule(
    "example-unknown-key", .examples, .reports, .note, "A key in an example that the table of properties doesn't list.")
  package static let exampleMissingKey = Rule(
    "example-missing-key", .examples, .reports, .note, "A request example without a property that the table requires.")
  package static let unknownPermission = Rule(
    "unknown-permission", .permissions, .reports, .warning,
    "A permission in the form of none, or on one page only and spelled almost as one of many pages.")

  package static let all = [
    unresolvedLink, unresolvedAnchor, unknownBase, enumListDiffers, exampleType, exampleLimit, exampleShape,
    exampleTarget,
    exampleUnknownKey, exampleMissingKey,
    unknownPermission,
  ]
}
