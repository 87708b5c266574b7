import Diagnostics
import JSONValue

/// Findings as JSON, in the form of `docs/schema/docwright-lint-1.json`: one a line, in a stable order.
enum LintJSON {
  static func text(_ findings: Findings, shown: [Diagnostic]) -> String {
    let rules = shown.countsByRule.map { rule, severity, count in
      JSONValue.object(
        object([
          ("rule", .string(rule)), ("severity", .string(severity.rawValue)), ("count", number(count)),
        ]))
    }
    return """
      {
      "format": 1,
      "pages": \(findings.pages),
      "known": \(findings.known.count),
      "suppressed": \(findings.suppressed.count),
      "rules": \(list(rules)),
      "findings": \(list(shown.map(value)))
      }

      """
  }

  private static func value(_ finding: Diagnostic) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("file", .string(finding.location.file)), ("line", number(finding.location.line)),
      ("column", number(finding.location.column)), ("severity", .string(finding.severity.rawValue)),
      ("rule", .string(finding.rule.id)), ("category", .string(finding.rule.category.rawValue)),
    ]
    if let fact = finding.fact { members.append(("fact", .string(fact))) }
    members.append(("message", .string(finding.message)))
    if let suggestion = finding.suggestion { members.append(("suggestion", .string(suggestion))) }
    return .object(object(members))
  }

  /// A list with one element a line.
  private static func list(_ values: [JSONValue]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.map { $0.serialized() }.joined(separator: ",\n") + "\n]"
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONObject {
    var result = JSONObject()
    for (key, value) in members { result[key] = value }
    return result
  }

  private static func number(_ value: Int) -> JSONValue { .number(JSONNumber(Int64(value))) }
}
