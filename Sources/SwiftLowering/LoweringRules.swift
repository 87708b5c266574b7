import Diagnostics

/// The rules under which lowering reports.
package enum LoweringRules {
  package static let nameCollision = Rule(
    "name-collision", .reports, .error,
    "Two documented things get the same Swift name or file; `names` in the configuration settles it."
  )
  package static let invalidName = Rule(
    "invalid-name", .reports, .error, "A name in the configuration's `names` is no Swift identifier."
  )
  package static let unreadablePath = Rule(
    "unreadable-path", .reports, .error, "A request path is outside the grammar of paths and is left out."
  )
  package static let circularBase = Rule(
    "circular-base", .reports, .error, "A type inherits from itself; its base is left out."
  )

  /// All rules of this module.
  package static let all = [nameCollision, invalidName, unreadablePath, circularBase]
}
