import APISchema
import Diagnostics

/// The Swift name of an operation: its page's file name, spelled by what the page itself writes with capitals.
enum OperationNames {
  static func name(of operation: Operation) -> Identifier {
    let dictionary = SpellingDictionary(operation)
    var name = ""
    for part in operation.id.split(separator: "-") {
      name += Words.upperCamel(dictionary.spell(String(part)))
    }
    if isReserved(name) { name += "Call" }
    return Identifier(sanitizing: name)
  }

  /// Models of long-running work are called `…Operation`, and pages that create one are too; each model has a
  /// `…Protocol` beside it.
  private static func isReserved(_ name: String) -> Bool {
    ["Operation", "Protocol"].contains(where: name.hasSuffix) || ReservedNames.types.contains(name)
      || name == TypeNames.rootLookalike
  }
}

/// The spellings with humps that one page offers for words in small letters.
struct SpellingDictionary {
  private var words: [String: String] = [:]
  private var humps: Set<String> = SpellingDictionary.commonHumps

  init(_ operation: Operation) {
    var texts = operation.spellings + [operation.title]
    texts += operation.requests.map(\.path)
    var seen: Set<String> = []
    for text in texts {
      for word in Words.split(text) where seen.insert(word).inserted {
        let folded = word.lowercased()
        words[folded] = Self.better(words[folded], word)
        humps.formUnion(Words.humps(word).filter { $0.utf8.count > 1 })
      }
    }
  }

  /// The word with humps: as the page spells it, else put together from parts of other words of the page.
  func spell(_ word: String) -> String {
    let folded = word.lowercased()
    if let spelled = words[folded], Words.humps(spelled).count > 1 { return spelled }
    if let pieces = segment(Array(folded.utf8)) {
      return pieces.map { words[$0].map(Words.upperFirst) ?? Words.upperFirst($0) }.joined()
    }
    return words[folded] ?? word
  }

  /// The fewest known parts that make up a word; its last part may be the beginning of a known one.
  private func segment(_ bytes: [UInt8]) -> [String]? {
    if bytes.count > 120 { return nil }
    var best: [[String]?] = Array(repeating: nil, count: bytes.count + 1)
    best[0] = []
    for start in bytes.indices {
      guard let pieces = best[start] else { continue }
      for end in (start + 1)...bytes.count {
        let piece = String(decoding: bytes[start..<end], as: UTF8.self)
        let known = humps.contains(piece) || end == bytes.count && start > 0 && abbreviates(piece)
        guard known else { continue }
        if let other = best[end], other.count <= pieces.count + 1 { continue }
        best[end] = pieces + [piece]
      }
    }
    return best[bytes.count]
  }

  private func abbreviates(_ piece: String) -> Bool {
    piece.utf8.count >= 4 && humps.contains { $0.hasPrefix(piece) }
  }

  /// Parts of page names that their pages write with small letters only.
  private static let commonHumps = ReservedNames.words(
    """
    add android app apps assign assignments auditing by company config corp create delete delta device devices
    enrollment for fencing from get intent intune item items list management notification onboarding partner policy post
    put rbac remote assistance remove set shared software update terms to troubleshooting update user work
    """)

  private static func better(_ old: String?, _ new: String) -> String {
    guard let old else { return new }
    let (oldHumps, newHumps) = (Words.humps(old).count, Words.humps(new).count)
    if oldHumps != newHumps { return oldHumps > newHumps ? old : new }
    return old.precedes(new) ? new : old
  }
}
