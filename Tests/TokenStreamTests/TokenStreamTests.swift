import Foundation
import SwiftLowering
import TemplateRendering
import TestSupport
import Testing

/// Whether to try every payload in every place, as `make check-all` does.
private let isThorough = ProcessInfo.processInfo.environment["DOCWRIGHT_TOOL"] != nil

/// What stands in a page changes comments and literals of the generated Swift, and nothing else of it.
@Suite struct TokenStreamTests {
  private struct Source {
    var text: String
    /// `nil` where the text is no Swift.
    var tokens: [String]?
  }

  private static let sets: [TemplateSet] = BuiltInSet.allCases.compactMap { try? TemplateSet($0) }
  /// What each set makes of the pages with plain words in all gaps, by path.
  private static let benign: [[String: Source]] = {
    let plan = HostileReference.lowered([:]).plan
    return sets.map { set in
      let files = set.render(plan).map { ($0.path, Source(text: $0.text, tokens: SwiftLexer.tokens(of: $0.text))) }
      return Dictionary(files, uniquingKeysWith: { first, _ in first })
    }
  }()

  @Test func thePagesGiveAllThatIsTested() {
    #expect(Self.sets.count == BuiltInSet.allCases.count)
    #expect(HostileReference.texts.count == Set(HostileReference.texts).count && HostileReference.texts.count > 35)
    let findings = HostileReference.lowered([:]).findings
    #expect(findings.filter { $0.contains("error:") || $0.contains("warning:") } == [])
    for benign in Self.benign {
      #expect(benign.values.allSatisfy { $0.tokens != nil })
      let names = Set(benign.keys)
      #expect(names.isSuperset(of: ["Operations/BedDig.swift", "Models/Bed.swift", "Models/BedKind.swift"]))
      let text = benign.values.map(\.text).joined()
      for word in ["frame", "64", "deprecated", "oak", "plain", "bedKind", "If-Match", "Garden.ReadWrite"] {
        #expect(text.contains(word), "nothing holds \(word)")
      }
    }
  }

  /// All texts at once.
  @Test(arguments: Payload.all)
  func textChangesNoToken(_ payload: String) {
    expectNoChange(Dictionary(uniqueKeysWithValues: HostileReference.texts.map { ($0, "plain \(payload) words") }))
  }

  /// Each text by itself, with much at once.
  @Test func noTextByItselfChangesAToken() {
    for name in HostileReference.texts { expectNoChange([name: "plain \(Payload.mixture) words"]) }
  }

  /// Each text by itself with each payload; as long as that takes.
  @Test(.enabled(if: isThorough), arguments: Payload.all)
  func noTextChangesAToken(_ payload: String) {
    for name in HostileReference.texts { expectNoChange([name: "plain \(payload) words"]) }
  }

  private func expectNoChange(_ gaps: HostileReference.Gaps) {
    let plan = HostileReference.lowered(gaps).plan
    for (set, benign) in zip(Self.sets, Self.benign) {
      let files = set.render(plan)
      let what = gaps.count == 1 ? "\(gaps)" : "the payload"
      #expect(Set(files.map(\.path)) == Set(benign.keys), "\(what) changes which files there are")
      // A text that is as it was has the tokens that it had.
      for file in files where file.text != benign[file.path]?.text {
        if let tokens = SwiftLexer.tokens(of: file.text), tokens == benign[file.path]?.tokens { continue }
        Issue.record("\(what) changes the code of \(file.path)")
      }
    }
  }

  /// Names become identifiers, so the code may change: but none of the payload is code, and it stays Swift.
  @Test func namesNeverBecomeCode() throws {
    let scratch = try ScratchFolder()
    var sources: [String] = []
    var seen = Set<String>()
    let names = HostileReference.names.keys.sorted()
    for (number, payload) in Payload.all.enumerated() {
      // Otherwise each payload stands for two names only, and all names have their turn.
      let chosen = isThorough ? names : [names[number % names.count], names[(number + 7) % names.count]]
      for name in chosen {
        let (plan, findings, schema) = HostileReference.lowered([name: "\(payload)x"])
        let isWhole = schema.operations.first?.requests.isEmpty == false && schema.types.count == 1
        #expect(
          isWhole || findings.contains { $0.contains(".md:") },
          "\(name): \(payload.debugDescription) is lost without a finding")
        for (set, benign) in zip(Self.sets, Self.benign) {
          for (path, text) in set.render(plan).map({ ($0.path, $0.text) }) where text != benign[path]?.text {
            let tokens = try #require(SwiftLexer.tokens(of: text), "\(name), \(path): \(payload.debugDescription)")
            let strange = tokens.filter { token in token.unicodeScalars.contains { !$0.isASCII } }
            #expect(strange == [], "\(name), \(path): \(payload.debugDescription) stands in the code")
            for code in [["fatalError", "("], ["#", "sourceLocation"], ["#", "error"], ["import", "Evil"]] {
              #expect(!tokens.hold(code), "\(name), \(path): \(payload.debugDescription) is code")
            }
            if text.contains("fatalError") || text.contains("vil") {
              guard seen.insert(text).inserted else { continue }
              let file = scratch.url.appendingPathComponent("F\(sources.count).swift")
              try Data(text.utf8).write(to: file)
              sources.append(file.path)
            }
          }
        }
      }
    }
    #expect(sources.count > 20)
    let run = try ProcessRun(
      URL(fileURLWithPath: "/usr/bin/env"), ["swiftc", "-frontend", "-parse", "-swift-version", "6"] + sources)
    #expect(run.exitCode == 0, "\(run.messages.prefix(2000))")
  }
}

extension [String] {
  fileprivate func hold(_ pattern: [String]) -> Bool {
    indices.contains { self[$0] == pattern.first && self[$0...].starts(with: pattern) }
  }
}
