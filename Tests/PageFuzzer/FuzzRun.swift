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

  let pages: [Page]
  let pipeline: PagePipeline
  let seed: UInt64

  /// - Parameter folder: a reference: what stands in `api` and `resources` is a page, what stands in `includes` is
  ///   included.
  init(folder: String, seed: UInt64) throws {
    let paths = (try FileManager.default.subpathsOfDirectory(atPath: folder)).filter { $0.hasSuffix(".md") }.sorted()
    var includes: [String: [UInt8]] = [:]
    var pages: [(String, [UInt8])] = []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
      includes[path] = Array(data)
      if path.contains("api/") || path.contains("resources/") { pages.append((path, Array(data))) }
    }
    let pipeline = try PagePipeline(includes: IncludeFiles(includes))
    self.pipeline = pipeline
    self.seed = seed
    self.pages = pages.map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let facts = pipeline.facts(path: path, bytes: Array(text.utf8))
      return Page(path: path, lines: lines, facts: facts, findings: Set(pipeline.render(facts).map(PageLoss.text)))
    }
  }

  /// The page and the text of a case; the same for the same number and seed.
  func edited(_ number: Int) -> (page: Page, lines: [String], edits: [PageEdit]) {
    var random = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ UInt64(number))
    let page = pages[Int.random(in: pages.indices, using: &random)]
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
    let (page, lines, edits) = edited(number)
    let start = Self.cpuSeconds()
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let facts = pipeline.facts(path: page.path, bytes: bytes)
    let findings = pipeline.render(facts)
    let seconds = Self.cpuSeconds() - start
    // The lines as the reader counts them: a carriage return that an edit put in ends one.
    let counted = (try? SourceText(bytes: bytes))?.lines ?? []
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
