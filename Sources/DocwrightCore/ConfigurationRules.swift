import Diagnostics

/// The rules under which the configuration is held against the pages.
package enum ConfigurationRules {
  package static let entryUnmatched = Rule(
    "slice-entry-unmatched", .configuration, .reports, .warning,
    "An entry of `include`, `exclude` or `expand` that matches no page, operation, request path or relationship.")

  package static let all = [entryUnmatched]
}
