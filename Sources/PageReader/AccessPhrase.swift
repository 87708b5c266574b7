import APISchema
import Diagnostics
import MarkdownSyntax

/// "Read-only.", "Nullable.", "Not nullable.", "Key", also as parts of one sentence: "Key, not nullable, Read-only."
enum AccessPhrase {
  static func read(_ sentence: Substring, into property: inout Property) {
    let lower = sentence.lowercased()
    for part in lower.split(separator: ",") { mark(part.trimmed(), into: &property) }
    if lower.contains("key of the entity") { property.key = true }
    if lower.contains("cannot be null") || lower.contains("can't be null") || lower.contains("must not be null") {
      property.nullable = false
    }
    if sentence.hasSuffix(" Read-only") || sentence.hasSuffix(" Read-Only") { property.readOnly = true }
    if sentence.hasSuffix(" Nullable") { property.nullable = property.nullable ?? true }
    readOnlyCondition(sentence, lower, into: &property)
  }

  private static let readOnly: Set<String> = ["read-only", "read only", "readonly", "read- only"]

  private static func mark(_ part: String, into property: inout Property) {
    var text = part[...]
    for lead in [
      "and ", "it is ", "it's ", "is ", "this property is ", "this is ", "the property is ", "property is ", "a ",
    ]
    where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
    for phrase in text.components(separatedBy: " and ") {
      var phrase = phrase
      for noun in [" property", " attribute"] where phrase.hasSuffix(noun) {
        phrase = String(phrase.dropLast(noun.count))
      }
      switch phrase {
      case let phrase where readOnly.contains(phrase): property.readOnly = true
      case "nullable", "this property can be null", "can be null": property.nullable = property.nullable ?? true
      case "not nullable", "non-nullable", "not-nullable", "not null": property.nullable = false
      case "key", "primary key": property.key = true
      default: continue
      }
    }
  }

  private static func readOnlyCondition(_ sentence: Substring, _ lower: String, into property: inout Property) {
    for lead in ["read-only ", "read only "] {
      for word in ["when ", "if ", "after ", "unless ", "except ", "once ", "for "] where lower.contains(lead + word) {
        guard lower.hasPrefix(lead) || lower.contains("is " + lead) else { continue }
        property.readOnlyWhen = Sentences.after(lead, in: sentence)?.trimmed()
        return
      }
    }
  }
}

extension Substring {
  /// The parts between the occurrences of a separator.
  func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed() }
  }
}
