import APISchema
import Diagnostics
import MarkdownSyntax

/// "Read-only.", "Nullable.", "Not nullable.", "Key", also as parts of one sentence: "Key, not nullable, Read-only."
enum AccessPhrase {
  static let cues = Cues([
    "ead", "null", "Null", "key", "Key", "not be ", "n't be ", "n\u{2019}t be ", "mmutable", "only be ", "set only ",
    "Once set",
  ])

  static func read(_ sentence: Sentence, into property: inout Property) {
    guard cues.stand(in: sentence.plain, sentence.pairs) else { return }
    let lower = sentence.lower
    let subject = RowSubject(property.name)
    let marks = lower.parts(at: UInt8(ascii: ",")).map { Self.marks($0.trimmed(), of: subject) }
    for (position, found) in marks.enumerated() {
      for mark in found {
        switch mark {
        case .readOnly:
          // "Once set, this property is read-only": the condition decides, in ``ReadOnlyPhrase``.
          if position == 0 || sentence.leadingCondition == nil { property.readOnly = true }
        case .nullable: property.nullable = property.nullable ?? true
        case .notNullable: property.nullable = false
        case .key:
          // "Its name, key, and owner": a word of a list in prose.
          let follows = position == 0 || !marks[position - 1].isEmpty
          if follows || marks[position...].allSatisfy({ !$0.isEmpty }) { property.key = true }
        }
      }
    }
    KeyPhrase.read(sentence, into: &property)
    if ["cannot be null", "can't be null", "can not be null", "must not be null", "may not be null"].contains(
      where: lower.contains)
    {
      property.nullable = false
    }
    if sentence.plain.hasSuffix(" Nullable") { property.nullable = property.nullable ?? true }
    ReadOnlyPhrase.read(sentence, into: &property)
  }

  private enum Mark {
    case readOnly, nullable, notNullable, key
  }

  /// What a part of a sentence states; empty for anything else.
  private static func marks(_ part: String, of subject: RowSubject) -> [Mark] {
    var text = part[...]
    if text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]") {
      text = text.dropFirst().dropLast()
    }
    return text.components(separatedBy: " and ").compactMap { mark($0, of: subject) }
  }

  private static func mark(_ phrase: String, of subject: RowSubject) -> Mark? {
    var words = phrase[...]
    for lead in ["and ", "but ", "note: ", "notes: "] where words.hasPrefix(lead) {
      words = words.dropFirst(lead.count)
    }
    if words == "isn't nullable" || words.hasSuffix(" isn't nullable") && subject.matches(words.dropLast(15)) {
      return .notNullable
    }
    words = subject.predicate(of: words) ?? words
    for lead in ["a ", "always ", "currently ", "the "] where words.hasPrefix(lead) {
      words = words.dropFirst(lead.count)
    }
    for noun in [" property", " attribute", " field", " value"] where words.hasSuffix(noun) {
      words = words.dropLast(noun.count)
    }
    if ReadOnlyPhrase.words.contains(String(words)) { return .readOnly }
    switch words {
    case "nullable", "can be null", "may be null": return .nullable
    case "not nullable", "non-nullable", "not-nullable", "not null", "non-null", "never null": return .notNullable
    case "key", "primary key": return .key
    default: break
    }
    // "This property can be null" has no "is".
    for verb in [" can be null", " may be null"] where words.hasSuffix(verb) {
      return subject.matches(words.dropLast(verb.count)) ? .nullable : nil
    }
    return nil
  }
}

extension Substring {
  /// The parts between the occurrences of a separator.
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self
    while let place = rest.firstRange(of: separator) {
      parts.append(rest[..<place.lowerBound].trimmed())
      rest = rest[place.upperBound...]
    }
    return parts + [rest.trimmed()]
  }
}
