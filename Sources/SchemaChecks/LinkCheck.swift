import Diagnostics
import MarkdownSyntax
import PageReader

/// Links whose page or anchor is not there.
enum LinkCheck {
  static func findings(_ pages: [PageFacts], folders: Set<String>) -> [Diagnostic] {
    var known: [String: Set<String>] = [:]
    for page in pages { known[page.page.lowercased()] = page.details?.anchors ?? [] }
    let folders = Set(folders.map { $0.lowercased() }).subtracting(excerpts(pages, known))
    var names: [String: [String]] = [:]
    for page in pages { names[PagePath.folder(of: page.page).lowercased(), default: []].append(page.page) }
    var result: [Diagnostic] = []
    for page in pages {
      for link in page.details?.links ?? [] {
        let target = link.page.lowercased()
        let folder = PagePath.folder(of: target)
        guard let anchors = known[target] else {
          // What stands in a folder that was not read may well be there.
          guard folders.contains(folder) else { continue }
          let near = nearest(to: PagePath.stem(of: target), among: (names[folder] ?? []).map(PagePath.stem(of:)))
          result.append(
            Diagnostic(
              rule: CheckRules.unresolvedLink, location: link.location,
              message: "there is no page \(link.page), to which the link \(link.destination) leads"
                + (near.map(Diagnostic.question) ?? ""), suggestion: near))
          continue
        }
        // The published site makes the panels of its tabs itself.
        guard let fragment = link.fragment, !fragment.hasPrefix("tabpanel_"),
          !anchors.contains(PageDetails.anchor(fragment))
        else { continue }
        result.append(
          Diagnostic(
            rule: CheckRules.unresolvedAnchor, location: link.location,
            message: "no heading or anchor of \(link.page) is called \"\(fragment)\", to which the link "
              + "\(link.destination) leads"))
      }
    }
    return result
  }

  /// The folders of which more pages that links lead to are missing than there: somebody took a few pages of a whole
  /// reference, and what is missing here is there.
  private static func excerpts(_ pages: [PageFacts], _ known: [String: Set<String>]) -> Set<String> {
    var targets = Set<String>()
    for page in pages {
      for link in page.details?.links ?? [] where link.page != page.page { targets.insert(link.page.lowercased()) }
    }
    let counts = targets.reduce(into: [String: Int]()) { counts, target in
      counts[PagePath.folder(of: target), default: 0] += known[target] == nil ? 1 : -1
    }
    return Set(counts.filter { $0.value > 0 }.keys)
  }
}
