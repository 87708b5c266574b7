import Diagnostics

/// The rules under which lowering reports.
package enum LoweringRules {
  package static let nameCollision = Rule(
    "name-collision", .names, .reports, .error,
    "Two documented things get the same Swift name or file; `names` in the configuration settles it."
  )
  package static let invalidName = Rule(
    "invalid-name", .configuration, .reports, .error, "A name in the configuration's `names` that cannot be used."
  )
  package static let unusedName = Rule(
    "unused-name", .configuration, .reports, .warning, "A key of the configuration's `names` that matches nothing."
  )
  package static let longName = Rule(
    "long-name", .names, .reports, .error,
    "Something documented has a name too long for formatted code; `names` in the configuration settles it."
  )
  package static let unreadablePath = Rule(
    "unreadable-path", .request, .reports, .error, "A request path is outside the grammar of paths and is left out."
  )
  package static let circularBase = Rule(
    "circular-base", .types, .reports, .error, "A type inherits from itself; its base is left out."
  )

  /// All rules of this module.
  package static let all = [nameCollision, invalidName, unusedName, longName, unreadablePath, circularBase]
}
