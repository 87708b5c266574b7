import Diagnostics

/// What lowering makes of a schema.
package struct LoweringResult: Sendable {
  package var plan: SwiftPlan
  package var diagnostics: [Diagnostic]
  /// The keys that the configuration's `names` may have for this schema; empty where it has none at all.
  package var nameKeys: Set<String>
}
