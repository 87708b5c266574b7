import Foundation
import SwiftLowering
import TemplateRendering
import TestSupport
import Testing

/// Whether to try every payload in every place, as `make check-all` does.
private let isThorough = ProcessInfo.processInfo.environment["DOCWRIGHT_TOOL"] != nil

/// What stands in a page changes comments and literals of the generated Swift, and nothing else of it.
@Suite struct TokenStreamTests {
  private static let sets: [TemplateSet] = BuiltInSet.allCases.compactMap { try? TemplateSet($0) }
  private static let benign = sets.map { tokens(HostileReference.generate([:], $0).files) }

  /// The tokens of each file, by path; `nil` where one is no Swift.
  private static func tokens(_ files: [(path: String, text: String)]) -> [String: [String]?] {
    Dictionary(files.map { ($0.path, SwiftLexer.tokens(of: $0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func thePagesGiveAllThatIsTested() {
    #expect(Self.sets.count == BuiltInSet.allCases.count)
    #expect(HostileReference.texts.count == Set(HostileReference.texts).count && HostileReference.texts.count > 35)
    for (set, benign) in zip(Self.sets, Self.benign) {
      #expect(benign.values.allSatisfy { $0 != nil })
      let (files, findings, _) = HostileReference.generate([:], set)
      #expect(findings.filter { $0.contains("error:") || $0.contains("warning:") } == [])
      let names = Set(files.map(\.path))
      #expect(names.isSuperset(of: ["Operations/BedDig.swift", "Models/Bed.swift", "Models/BedKind.swift"]))
      let text = files.map(\.text).joined()
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
    for (set, benign) in zip(Self.sets, Self.benign) {
      let found = Self.tokens(HostileReference.generate(gaps, set).files)
      for path in Set(found.keys).union(benign.keys) where found[path] != benign[path] {
        Issue.record("\(gaps.count == 1 ? "\(gaps)" : "the payload") changes the code of \(path)")
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
        for set in Self.sets {
          let (files, findings, schema) = HostileReference.generate([name: "\(payload)x"], set)
          for (path, text) in files {
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
          let isWhole = schema.operations.first?.requests.isEmpty == false && schema.types.count == 1
          #expect(
            isWhole || findings.contains { $0.contains(".md:") },
            "\(name): \(payload.debugDescription) is lost without a finding")
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
    indices.contains { self[$0...].starts(with: pattern) }
  }
}
