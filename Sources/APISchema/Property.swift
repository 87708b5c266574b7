/// A documented property, relationship or body parameter, with the facts that its page states.
///
/// A `nil` fact is one that the page does not state; it is never a default.
package struct Property: Hashable, Sendable {
  package var name: String
  package var type: TypeReference
  package var summary: String?
  /// `true`: stated without a condition; `false`: stated as optional.
  package var required: Bool?
  package var requiredWhen: String?
  package var readOnly: Bool?
  package var readOnlyWhen: String?
  package var nullable: Bool?
  package var key: Bool?
  package var selectOnly: Bool?
  package var notFilterable: Bool?
  /// The default as written on the page, mark-up stripped.
  package var defaultValue: String?
  /// The legal values listed in the row itself, in the page's order.
  package var values: [String]?
  /// `true` where the row says that several of ``values`` combine into one, or stands for others beside them.
  package var valuesOpen: Bool?
  package var constraints: Constraints?
  /// The operators that `$filter` supports; empty where it is supported without a list.
  package var filter: [String]?
  package var inheritedFrom: String?
  package var deprecated: String?
  /// `true` where no row states the property, only a path, an example or the JSON representation.
  package var inferred: Bool?

  package init(name: String, type: TypeReference, summary: String? = nil) {
    self.name = name
    self.type = type
    self.summary = summary
  }
}

/// Limits on a value, named as in JSON Schema (validation vocabulary, 2020-12).
package struct Constraints: Hashable, Sendable {
  /// Bounds of a number as JSON number text, exact.
  package var minimum: String?
  package var maximum: String?
  /// Lengths in characters.
  package var minLength: Int?
  package var maxLength: Int?
  /// Sizes of a collection in elements.
  package var minItems: Int?
  package var maxItems: Int?
  /// The sentence of the page that states a limit, by the limit's key (`maximum`, `maxLength`, `values`, …).
  package var phrases: [String: String] = [:]

  package init() {}

  package var isEmpty: Bool { self == Constraints() }
}
