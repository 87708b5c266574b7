import Diagnostics
import Foundation
import MarkdownSyntax
import PageFuzz
import PageReader

/// Reads a folder's pages with random edits and holds what each gives against the page as it was.
struct FuzzRun: Sendable {
  struct Page: Sendable {
    var path: String
    var lines: [String]
    var facts: PageFacts
    var findings: Set<String>
  }

  /// The longest that one page may take, in CPU seconds.
  static let pageLimit = 1.0

  private let paths: [String]
  /// The pages of the cases, by the places of their paths.
  private let pages: [Int: Page]
  private let pipeline: PagePipeline
  private let seed: UInt64

  var pageCount: Int { paths.count }

  /// - Parameter folder: a reference: what stands in `api` and `resources` is a page, the rest can be included.
  /// - Parameter cases: the numbers of the cases that will be asked for; only the pages for them are read.
  init(folder: String, seed: UInt64, cases: Range<Int>) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".md") && ($0.contains("api/") || $0.contains("resources/")) }
    let pipeline = try PagePipeline(includes: FolderIncludes(folder: folder))
    self.pipeline = pipeline
    self.seed = seed
    self.paths = paths
    var pages: [Int: Page] = [:]
    for place in Set(cases.map { Self.choice(of: $0, seed, paths.indices).place }) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + paths[place]) else { continue }
      let text = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let facts = pipeline.facts(path: paths[place], bytes: Array(text.utf8))
      pages[place] = Page(
        path: paths[place], lines: lines, facts: facts, findings: Set(pipeline.render(facts).map(PageLoss.text)))
    }
    self.pages = pages
  }

  /// The place of the page that a case is made of, and the random numbers for its edits.
  private static func choice(
    of number: Int, _ seed: UInt64, _ places: Range<Int>
  ) -> (place: Int, random: SeededGenerator) {
    var random = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ UInt64(number))
    return (Int.random(in: places, using: &random), random)
  }

  /// The page and the text of a case; the same for the same number and seed.
  func edited(_ number: Int) -> (page: Page, lines: [String], edits: [PageEdit])? {
    var (place, random) = Self.choice(of: number, seed, paths.indices)
    guard let page = pages[place] else { return nil }
    var lines = page.lines
    var edits: [PageEdit] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let edit = PageEdit.allCases.randomElement(using: &random) else { continue }
      edits.append(edit)
      edit.apply(to: &lines, &random)
    }
    return (page, lines, edits)
  }

  /// What is wrong with a case; empty where nothing is.
  func faults(_ number: Int) -> [String] {
    guard let (page, lines, edits) = edited(number) else { return ["case \(number): its page can't be read"] }
    let start = Self.cpuSeconds()
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let facts = pipeline.facts(path: page.path, bytes: bytes)
    let findings = pipeline.render(facts)
    let seconds = Self.cpuSeconds() - start
    // The lines as the reader counts them: a carriage return that an edit put in ends one.
    let counted = (try? SourceText(bytes: bytes))?.lines.map(String.init) ?? []
    var faults = PageLoss.silent(
      original: page.facts, lines: page.lines, known: page.findings, edited: facts, editedLines: counted,
      findings: findings)
    if seconds > Self.pageLimit { faults.append("takes \(seconds) CPU seconds") }
    return faults.map { "case \(number), \(page.path), \(edits): \($0)" }
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
