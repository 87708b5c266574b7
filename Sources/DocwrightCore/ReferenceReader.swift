import APISchema
import Diagnostics
import Foundation
import MarkdownSyntax
import PageReader
import SchemaChecks
import SchemaLinker

/// The schema of one version with everything that was noticed on the way.
package struct Reading: Sendable {
  package var version: String?
  package var schema: Schema
  package var diagnostics: [Diagnostic]
  /// How many pages there are, and how many of each kind.
  package var pages: Int
  package var kinds: [PageFacts.Kind: Int]
  /// The pages whose bytes could not be read, by path.
  package var unreadable: [String]
  /// What became of the configuration's corrections, in its order.
  package var corrections: [CorrectionOutcome] = []
  /// What became of the blocks of each page, by the page's path; empty where it was not asked for.
  package var accounts: [(page: String, account: PageAccount)] = []
  /// The findings that the configuration suppresses, and the positions of its entries that do.
  package var suppressed: [Diagnostic] = []
  package var usedSuppressions: Set<Int> = []
  /// The folders of which all pages were read; none where a single page was.
  package var folders: Set<String> = []
  /// The configuration's entries of a slice that match nothing in this version.
  package var unmatched: [UnmatchedPattern] = []
}

/// Reads the pages of a version on all cores and links them.
enum ReferenceReader {
  /// - Parameter namesFacts: whether findings say which fact they are about.
  static func read(_ folder: PageFolder, accounts: Bool, namesFacts: Bool) async -> Reading {
    let facts = await facts(folder, accounts: accounts)
    let unreadableRules: Set<String> = [SyntaxRules.unreadablePage.id, SyntaxRules.emptyPage.id]
    func isUnreadable(_ page: PageFacts) -> Bool {
      page.diagnostics.indices.contains { index in
        unreadableRules.contains(page.diagnostics[index].rule.id)
          && page.diagnostics[index].location.file == page.page
      }
    }
    let unreadable = facts.filter(isUnreadable)
    let readable = unreadable.isEmpty ? facts : facts.filter { !isUnreadable($0) }
    let (schema, found) = SchemaLinker.link(readable, version: folder.version)
    var noticed = facts.flatMap(\.diagnostics) + found
    if accounts { noticed += SchemaChecks.findings(readable, schema, folders: folder.folders) }
    var kinds: [PageFacts.Kind: Int] = [:]
    for page in readable.indices { kinds[readable[page].kind, default: 0] += 1 }
    let settled = facts.compactMap { page in page.account.map { (page: page.page, account: $0) } }
    return Reading(
      version: folder.version, schema: schema, diagnostics: namesFacts ? noticed.map(FactPlaces(facts).named) : noticed,
      pages: facts.count, kinds: kinds, unreadable: unreadable.map(\.page),
      accounts: settled, folders: folder.folders)
  }

  /// Each task takes every n-th page, so that long pages spread over the cores.
  private static func facts(_ folder: PageFolder, accounts: Bool) async -> [PageFacts] {
    let count = max(1, min(ProcessInfo.processInfo.activeProcessorCount, folder.files.count))
    let disk = folder.includes
    let includes = CachedIncludes(disk)
    return await withTaskGroup(of: (Int, [PageFacts]).self) { group in
      for start in 0..<count {
        group.addTask {
          let indices = stride(from: start, to: folder.files.count, by: count)
          return (
            start, indices.map { facts(of: folder.files[$0], in: disk, includes: includes, accounts: accounts) }
          )
        }
      }
      var parts: [[PageFacts]] = Array(repeating: [], count: count)
      for await (start, part) in group { parts[start] = part }
      // Taken from the ends, so that facts are moved and not copied.
      var all = folder.files.indices.reversed().map { parts[$0 % count].removeLast() }
      all.reverse()
      return all
    }
  }

  private static func facts(
    of page: PageFile, in disk: DiskIncludes, includes: CachedIncludes, accounts: Bool
  ) -> PageFacts {
    guard let file = disk.file(at: page.path) else {
      let message =
        disk.isInside(page.path)
        ? "the page cannot be opened; expected a readable file"
        : "the page is a link that leads nowhere or out of the pages' folder; expected a file"
      return unreadable(page.path, message)
    }
    if file.size > SourceText.maximumBytes {
      let diagnostic = Page.unreadable(page.path, .tooLarge(bytes: file.size))
      return PageFacts(page: page.path, kind: .conceptual, diagnostics: [diagnostic])
    }
    return PageReader.read(path: page.path, bytes: file.bytes, includes: includes, accounts: accounts)
  }

  private static func unreadable(_ path: String, _ message: String) -> PageFacts {
    let location = SourceLocation(file: path, line: 1, column: 1)
    let diagnostic = Diagnostic(rule: SyntaxRules.unreadablePage, location: location, message: message)
    return PageFacts(page: path, kind: .conceptual, diagnostics: [diagnostic])
  }
}

/// Reads each included file once.
private final class CachedIncludes: IncludeLibrary {
  private let library: any IncludeLibrary
  private let lock = NSLock()
  nonisolated(unsafe) private var known: [String: [UInt8]?] = [:]

  init(_ library: any IncludeLibrary) {
    self.library = library
  }

  func contents(at path: String) -> [UInt8]? {
    lock.withLock {
      if let contents = known[path] { return contents }
      let contents = library.contents(at: path)
      known[path] = .some(contents)
      return contents
    }
  }
}
