/// The parts of a page's title: `List messages` has a verb and a noun, `message: forward` an action.
struct TitleWords {
  private(set) var verb: String?
  private(set) var noun: [String] = []
  private(set) var action: String?
  /// The title without articles and kind, as one name.
  private(set) var whole: String?
  /// The folded names by which the title may call the last segment of a path.
  private(set) var calls: [String] = []
  /// The noun as one folded name, and its last word.
  private(set) var foldedNoun = ""
  private(set) var foldedNounEnd = ""
  /// What methods are called after the verb, and after verb and noun: a page has one title for all its request lines.
  private(set) var verbName: Identifier?
  private(set) var wholeName: Identifier?

  private static let fillers: Set<String> = ["a", "an", "the", "all"]
  private static let standardVerbs: Set<String> = ["list", "get", "create", "update", "delete", "add", "remove"]
  private static let kinds: Set<String> = ["action", "function", "method"]

  /// Whether the verb is one of those that any collection has.
  var isStandard: Bool { action == nil && Self.standardVerbs.contains(verb?.lowercased() ?? "") }

  init(_ title: String) {
    read(title)
    calls = [action, isStandard ? nil : verb, whole].compactMap { $0 }.map(Words.folded)
    foldedNoun = Words.folded(noun.joined())
    foldedNounEnd = Words.folded(noun.last ?? "")
    if let verb, !verb.isEmpty {
      verbName = MethodNames.identifier(verb)
      wholeName = MethodNames.identifier(verb + " " + Words.upperCamel(noun.joined(separator: " ")))
    }
  }

  private mutating func read(_ title: String) {
    var text = title
    while let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      text.replaceSubrange(open...close, with: " ")
    }
    if let colon = text.lastIndex(of: ":") {
      let words = Words.split(String(text[text.index(after: colon)...]))
      let named = words.filter { !Self.kinds.contains($0.lowercased()) }
      if !named.isEmpty {
        action = named.joined(separator: " ")
        return
      }
    }
    var words = Words.split(text)
    if words.count == 2, Self.kinds.contains(words[1].lowercased()) {
      action = words[0]
      return
    }
    words = words.filter { !Self.fillers.contains($0.lowercased()) }
    guard let first = words.first else { return }
    verb = first
    noun = Array(words.dropFirst())
    whole = words.joined(separator: " ")
  }
}
