import Diagnostics
import PageReader

/// What was read from a page, as lines in the order of the page: blocks, facts, findings, each with its place and rule.
struct AccountText {
  let page: String
  let account: PageAccount
  let diagnostics: [Diagnostic]

  var lines: [String] {
    var result: [(location: SourceLocation, rank: Int, text: String)] = []
    for entry in account.entries {
      result.append((entry.location, 0, "\(entry.kind.rawValue) (\(entry.rule.effect.rawValue)) [\(entry.rule.id)]"))
    }
    for origin in account.origins { result.append((origin.location, 1, "  \(origin.text) [\(origin.rule.id)]")) }
    for diagnostic in diagnostics where diagnostic.location.file == page {
      result.append(
        (diagnostic.location, 2, "  \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.id)]"))
    }
    let sorted = result.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.location != b.location { return Self.precedes(a.location, b.location, page: page) }
      return a.rank != b.rank ? a.rank < b.rank : left.offset < right.offset
    }
    return [page]
      + sorted.map { $0.element }.map { location, _, text in
        let file = location.file == page ? "" : location.file + ":"
        return "  \(file)\(location.line):\(location.column): \(text)"
      }
  }

  /// The page itself first, then what it includes.
  private static func precedes(_ left: SourceLocation, _ right: SourceLocation, page: String) -> Bool {
    (left.file == page) != (right.file == page) ? left.file == page : left < right
  }
}

extension Reading {
  /// Where a fact was read, by the beginnings of its notes, on some pages: one line for each note.
  func origins(on pages: [String], startingWith beginnings: [String]) -> [String] {
    accounts.filter { pages.contains($0.page) }.flatMap { page, account in
      account.origins.filter { origin in beginnings.contains(where: origin.text.hasPrefix) }.map { origin in
        let place = "\(origin.location.file):\(origin.location.line):\(origin.location.column)"
        return "  read at \(place): \(origin.text) [\(origin.rule.id)]"
      }
    }
  }
}
