import Diagnostics
import JSONValue
import OutputTree

/// Findings that were there when linting began: by page, rule, fact and a digest of the message, never by line, so that
/// an edit elsewhere on the page doesn't make an old finding a new one.
///
/// The file is one JSON object a line, sorted, the first of which says what it is: findings that come and go are lines
/// that come and go.
package struct Baseline: Hashable, Sendable {
  /// What is alike in findings that count as one.
  package struct Key: Hashable, Sendable {
    package var page: String
    package var rule: String
    package var fact: String?
    /// Of the message without its suggestion.
    package var digest: String

    init(_ finding: Diagnostic) {
      page = finding.location.file
      rule = finding.rule.id
      fact = finding.fact
      digest = String(SHA256.hexDigest(of: Array(finding.ownMessage.utf8)).prefix(12))
    }

    init(page: String, rule: String, fact: String?, digest: String) {
      self.page = page
      self.rule = rule
      self.fact = fact
      self.digest = digest
    }
  }

  private(set) var counts: [Key: Int] = [:]

  /// The baseline of findings; those about the configuration are mended there, never known.
  init(_ findings: [Diagnostic]) {
    for finding in findings where Self.takes(finding) { counts[Key(finding), default: 0] += 1 }
  }

  static func takes(_ finding: Diagnostic) -> Bool { finding.rule.category != .configuration }

  // MARK: Text

  private static let head = #"{"docwright-baseline":1}"#

  /// The file's text.
  var text: String {
    let lines = sorted.map { key, count in
      var object = JSONObject()
      object["page"] = .string(key.page)
      object["rule"] = .string(key.rule)
      if let fact = key.fact { object["fact"] = .string(fact) }
      object["digest"] = .string(key.digest)
      object["count"] = .number(JSONNumber(Int64(count)))
      return JSONValue.object(object).serialized()
    }
    return ([Self.head] + lines).map { $0 + "\n" }.joined()
  }

  var sorted: [(key: Key, count: Int)] {
    counts.map { (key: $0.key, count: $0.value, place: [$0.key.page, $0.key.rule, $0.key.fact ?? "", $0.key.digest]) }
      .sorted { left, right in
        left.place.lexicographicallyPrecedes(right.place) { $0.precedes($1) }
      }
      .map { (key: $0.key, count: $0.count) }
  }

  /// - Throws: ``UsageError`` with file and line for text that is no baseline.
  init(text: String, file: String) throws(UsageError) {
    let advice = "; write it anew with `docwright lint --write-baseline`"
    var isHead = true
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.isEmpty { continue }
      let place = "\(file):\(number + 1):1: error: "
      if isHead {
        guard line == Self.head else {
          throw UsageError("\(place)no baseline: expected the line \(Self.head)\(advice)")
        }
        isHead = false
        continue
      }
      guard let value = try? JSONParser.parse(String(line)), let entry = Self.entry(value) else {
        throw UsageError("\(place)expected an entry with page, rule, digest and count\(advice)")
      }
      guard counts.updateValue(entry.count, forKey: entry.key) == nil else {
        throw UsageError("\(place)the entry stands twice\(advice)")
      }
    }
    if isHead { throw UsageError("\(file):1:1: error: no baseline: expected the line \(Self.head)\(advice)") }
  }

  private static func entry(_ value: JSONValue) -> (key: Key, count: Int)? {
    guard let page = value["page"]?.string, let rule = value["rule"]?.string, let digest = value["digest"]?.string,
      let count = value["count"]?.int64, count > 0, count <= 1_000_000
    else { return nil }
    return (Key(page: page, rule: rule, fact: value["fact"]?.string, digest: digest), Int(count))
  }
}
