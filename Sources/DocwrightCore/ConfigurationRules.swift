import Diagnostics

/// The rules under which the configuration is held against the pages.
package enum ConfigurationRules {
  package static let entryUnmatched = Rule(
    "slice-entry-unmatched", .configuration, .reports, .warning,
    "An entry of `include`, `exclude` or `expand` that matches no page, operation, request path or relationship.")

  package static let suppressionUnused = Rule(
    "suppression-unused", .configuration, .reports, .warning,
    "An entry of `suppress` that hides no finding; it can go.")

  package static let baselineOutdated = Rule(
    "baseline-outdated", .configuration, .reports, .note,
    "An entry of the baseline with more findings than there are now; writing the baseline anew shrinks it.")

  package static let all = [entryUnmatched, suppressionUnused, baselineOutdated]
}
