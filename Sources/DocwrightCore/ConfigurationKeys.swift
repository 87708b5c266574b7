/// The keys that `docwright.json` may hold; `docs/schema/docwright-config-1.json` has the same.
package enum ConfigurationKeys {
  package static let all = [
    "$schema", "version", "sources", "include", "exclude", "expand", "access", "layout", "names", "corrections",
    "templates",
    "templateSet", "severities", "suppress", "baseline", "strict",
  ]
  /// Of an entry of `sources`.
  package static let source = ["version", "pages", "module", "output", "baseURL"]
  /// Of an entry of `suppress`.
  package static let suppression = ["rule", "page", "fact", "reason"]
  /// Of an entry of `corrections`.
  package static let correction = ["page", "fact", "change", "value", "reason"]
}
