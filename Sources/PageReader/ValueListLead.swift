import Diagnostics
import MarkdownSyntax

/// The words that announce a list of values: "Possible values are:", "Can be one of", "The supported values for x are:".
struct ValueListLead {
  var start: String.Index
  /// Where the list begins.
  var end: String.Index
  /// Whether one value is announced: "The only valid value is `x`".
  var isSingular = false
  /// Whether the list may stand apart from the announcement, after other sentences.
  var isApart = false
  /// Whether the words announce two values or more: "Either `a` or `b`".
  var needsSeveral = false
  /// Whether the words call for a list even without marks: a colon, or "are".
  var takesBareWords = false

  private static let adjectives: Set<String> = [
    "possible", "supported", "allowed", "valid", "permitted", "accepted", "acceptable", "available", "legal",
  ]

  /// The announcements of a text in its order; of those that begin alike, the longest comes first.
  static func all(in text: String) -> [ValueListLead] {
    let pairs = LetterPairs(text)
    guard cues.mayStand(in: pairs) else { return [] }
    let lower = text.asciiLowercased()
    guard cues.stand(in: lower, pairs) else { return [] }
    var places: [(range: Range<String.Index>, form: Form)] = []
    for (form, formPairs) in forms where formPairs.mayStand(in: pairs) {
      var rest = lower[...]
      // The announcement may follow a sentence that only speaks of it: "There is one possible value."
      for _ in 0..<4 {
        guard let range = rest.firstRange(of: form.words) else { break }
        if isStated(lower[..<range.lowerBound]), !form.startsSentence || startsSentence(lower[..<range.lowerBound]) {
          places.append((range, form))
        }
        rest = rest[range.upperBound...]
      }
    }
    places.sort { one, other in
      (one.range.lowerBound, other.range.upperBound) < (other.range.lowerBound, one.range.upperBound)
    }
    return places.compactMap { lead(lower, $0.range, $0.form)?.moved(from: lower, to: text) }
  }

  private static let cues = Cues([
    "value", "possible states", "be one of", "can be set to", "can either be", "one of:", "options are:", "either `",
    "can be `",
  ])

  private struct Form {
    var words: String
    var isSingular = false
    var isApart = false
    var takesBareWords = false
    /// Whether what the values are for may stand before the verb: "the supported values for **x** are".
    var hasTarget = false
    /// Whether the words are an announcement only at the head of a sentence: "Either `a` or `b`."
    var startsSentence = false
  }

  private static let forms: [(form: Form, pairs: LetterPairs)] = {
    var forms: [Form] = []
    for adjective in adjectives.sorted() {
      forms.append(Form(words: adjective + " values", hasTarget: true))
      forms.append(Form(words: adjective + " value", isSingular: true, hasTarget: true))
    }
    forms += [
      Form(words: "possible states are", takesBareWords: true),
      Form(words: "the values are", takesBareWords: true), Form(words: "property values are", takesBareWords: true),
      Form(words: "one of the following"), Form(words: "be one of"), Form(words: "have the following values"),
      Form(words: "following values are supported", isApart: true), Form(words: "values:", takesBareWords: true),
      Form(words: "of following values:", takesBareWords: true), Form(words: "value is either"),
      Form(words: "value can be"), Form(words: "values can be"), Form(words: "can be set to"),
      Form(words: "can either be"), Form(words: "following valid string values"),
      Form(words: "values for this property are"), Form(words: "values for this property will be"),
      Form(words: "values allowed are"), Form(words: "one of:"), Form(words: "options are:"),
      Form(words: "either `", startsSentence: true), Form(words: "can be `", startsSentence: true),
    ]
    return forms.map { ($0, LetterPairs($0.words)) }
  }()

  /// "Cannot be one of the following values", "Example values": no list of what is legal.
  private static func isStated(_ before: Substring) -> Bool {
    // What an item of a list announces is not of the row.
    let line = before[(before.utf8.lastIndex(of: 0x0A).map(before.utf8.index(after:)) ?? before.startIndex)...]
    if line.first == DescriptionText.item { return false }
    let end = before.utf8.lastIndex { $0 == UInt8(ascii: ".") || $0 == 0x0A }
    let sentence = before[(end ?? before.startIndex)...]
    return ![
      "cannot", "can't", " not ", "n't ", "example", "include-unknown-enum-members", "except", "other than",
      "deprecated",
    ]
    .contains(where: sentence.contains)
  }

  private static func startsSentence(_ before: Substring) -> Bool {
    guard let last = before.last(where: { $0 != " " }) else { return true }
    return last == "." || last == "\n"
  }

  private static func lead(_ lower: String, _ range: Range<String.Index>, _ form: Form) -> ValueListLead? {
    var rest = lower[range.upperBound...]
    var lead = ValueListLead(start: range.lowerBound, end: range.upperBound)
    lead.isSingular = form.isSingular
    lead.isApart = form.isApart
    lead.takesBareWords = form.takesBareWords
    lead.needsSeveral = form.startsSentence
    if form.hasTarget {
      guard let verb = verb(rest) else { return nil }
      lead.takesBareWords = lower[rest.startIndex..<verb].contains("are") || lower[..<verb].last == ":"
      rest = lower[verb...]
    }
    while let word = ["one of", "the following", "as follows", "values", "value", "set to", "either", "strings"].first(
      where: { rest.drop { $0 == " " }.hasPrefix($0) })
    {
      rest = rest.drop { $0 == " " }.dropFirst(word.count)
    }
    rest = rest.drop { $0 == " " }
    if form.words.hasPrefix("one of") || form.words.hasPrefix("be one") || form.words.hasPrefix("have") {
      // "one of the following values for B2C scenarios: …"
      if let colon = rest.firstRange(of: ":"), !rest[..<colon.lowerBound].contains("`"),
        !rest[..<colon.lowerBound].contains(".")
      {
        rest = rest[colon.lowerBound...]
        lead.takesBareWords = true
      }
    }
    if rest.first == ":" { lead.takesBareWords = true }
    lead.end = rest.drop { $0 == ":" || $0 == " " }.startIndex
    // The mark belongs to the first item.
    if form.words.last == "`" { lead.end = lower.utf8.index(before: range.upperBound) }
    return lead
  }

  /// The end of the verb behind "possible values": at once, or behind what the values are for.
  private static func verb(_ text: Substring) -> Substring.Index? {
    let verbs = [
      " are ", " are:", " are\n", " is ", " is:", " include ", " include:", " includes ", " include\n", ":", " can be ",
      " are, ",
    ]
    for verb in verbs where text.hasPrefix(verb) {
      return text.index(
        text.startIndex,
        offsetBy: verb.hasSuffix("\n") || verb.hasSuffix(":") && verb.count > 1 ? verb.count - 1 : verb.count)
    }
    guard text.hasPrefix(" for ") || text.hasPrefix(" of ") else {
      return text.first.map { $0 == " " || $0 == "\n" } ?? false ? listed(text) : nil
    }
    // "for **x** are:", at most a few words
    let head = text.prefix(80)
    let place = [" are ", " are:", " include", ":"].compactMap { head.firstRange(of: $0)?.upperBound }.min()
    return place
  }

  /// "Possible values `a`, `b`" and "Possible values (`a`, `b`)", with no verb at all.
  private static func listed(_ text: Substring) -> Substring.Index? {
    let rest = text.drop { $0 == " " || $0 == "(" || $0 == "\n" }
    return rest.first == "`" || rest.first == DescriptionText.item ? rest.startIndex : nil
  }

  /// The same places in the text as written.
  private func moved(from lower: String, to text: String) -> ValueListLead {
    var lead = self
    lead.start = text.utf8.index(text.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: start))
    lead.end = text.utf8.index(text.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: end))
    return lead
  }
}
