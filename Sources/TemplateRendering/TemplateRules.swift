import Diagnostics

/// The rules under which templates are reported.
package enum TemplateRules {
  package static let outdated = Rule(
    "template-outdated", .configuration, .reports, .warning,
    "A template was made from a built-in one that has changed since; `docwright templates cat` prints the new one."
  )

  /// All rules of this module.
  package static let all = [outdated]
}
