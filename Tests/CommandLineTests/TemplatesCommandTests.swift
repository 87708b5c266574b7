import Foundation
import TestSupport
import Testing

/// `docwright templates`, and templates of one's own, as users meet them.
@Suite struct TemplatesCommandTests {
  private let scratch: ScratchFolder
  private let page = packageRoot.appendingPathComponent("specs/v1.0/resources/recipient.md").path

  init() throws {
    scratch = try ScratchFolder()
  }

  /// Generates one page with templates of these texts, by file name.
  private func generate(_ templates: [String: String], _ arguments: [String] = []) throws -> ProcessRun {
    let folder = scratch.url.appendingPathComponent("mine")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in templates { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    return try Tool.run(
      ["generate", "--input", page, "--output", "out", "--templates", "mine"] + arguments, in: scratch.url)
  }

  private func output(_ path: String) throws -> String {
    try String(contentsOf: scratch.url.appendingPathComponent("out").appendingPathComponent(path), encoding: .utf8)
  }

  private func cat(_ name: String, _ arguments: [String] = []) throws -> String {
    try Tool.run(["templates", "cat", name] + arguments, in: scratch.url).output
  }

  @Test(arguments: [[], ["--template-set", "codable"]])
  func everyTemplateIsListedAndPrinted(_ arguments: [String]) throws {
    let list = try Tool.run(["templates", "list"] + arguments, in: scratch.url)
    #expect(list.exitCode == 0)
    let lines = list.output.split(separator: "\n")
    #expect(lines.count >= 10)
    for line in lines {
      let words = line.split(separator: " ")
      #expect(words.count > 3, "no purpose: \(line)")
      let name = String(words[0])
      let text = try cat(name, arguments)
      let first = try #require(text.split(separator: "\n").first)
      #expect(first.hasPrefix("{{! docwright: \(name) sha256:") && first.hasSuffix(" }}"))
      #expect(try Tool.run(["templates", "keys", name] + arguments, in: scratch.url).exitCode == 0)
    }
  }

  @Test func keysAreShownWithTheirTypes() throws {
    let result = try Tool.run(["templates", "keys", "enumeration"], in: scratch.url)
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains("isNested: flag"))
    #expect(lines.contains("doc: doc text, or nothing"))
    #expect(lines.contains("members: list of views"))
    #expect(lines.contains("  name: identifier"))
    #expect(lines.contains("  rawValue: literal"))
  }

  @Test func theConfigurationChoosesTheSet() throws {
    let text = #"{"version": 1, "templateSet": "codable"}"#
    try Data(text.utf8).write(to: scratch.url.appendingPathComponent("docwright.json"))
    #expect(try Tool.run(["templates", "list"], in: scratch.url).output.contains("record "))
    try Data(text.replacing("codable", with: "codible").utf8)
      .write(to: scratch.url.appendingPathComponent("docwright.json"))
    let wrong = try Tool.run(["templates", "list"], in: scratch.url)
    #expect(wrong.exitCode == 2)
    #expect(wrong.messages.contains("docwright.json:1:16: error: expected one of swift, codable"))
  }

  @Test func wrongNamesAreUsageErrors() throws {
    let template = try Tool.run(["templates", "cat", "modell"], in: scratch.url)
    #expect(template.exitCode == 2)
    #expect(template.messages.contains("has no template 'modell'; did you mean 'model'?"))
    let set = try generate([:], ["--template-set", "swfit"])
    #expect(set.exitCode == 2)
    #expect(set.messages.contains("there is no template set 'swfit'; there are: swift, codable"))
  }

  @Test(arguments: [
    ("modell", "{{header}}", "1:1: error: the set 'swift' has no template 'modell' to replace; did you mean 'model'?"),
    ("extra", "{{header}}", "1:1: error: the set 'swift' has no template 'extra' to replace; there are: body, "),
    ("model", "{{header}}\n  {{heder}}", "2:3: error: there is no key 'heder' here; did you mean 'header'?"),
    (
      "model", "{{header}}\n{{#properties}}\n{{name}}",
      "2:1: error: the section 'properties' is not closed; add '{{/properties}}'"
    ),
    ("model", "{{header}}\n{{/doc}}", "2:1: error: '{{/doc}}' closes no section"),
    ("model", "{{header", "1:1: error: the tag has no closing '}}'"),
    ("namespace", "{{> body}}", "1:1: error: the built-in template 'body' cannot stand here: there is no key 'model'"),
  ])
  func defectsAreErrorsInTheUsersFile(_ name: String, _ text: String, _ expected: String) throws {
    let result = try generate([name + ".mustache": text])
    #expect(result.exitCode == 2)
    #expect(result.messages.hasPrefix("mine/\(name).mustache:\(expected)"), "\(result.messages)")
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appendingPathComponent("out").path))
  }

  @Test func placesAreThoseBehindTheRecordedLine() throws {
    let text = try cat("model").replacing("{{descriptor}}", with: "{{descripter}}")
    let result = try generate(["model.mustache": text])
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("descripter")
      })
    #expect(result.messages.hasPrefix("mine/model.mustache:\(line + 1):"), "\(result.messages)")
  }

  @Test func aCopyOfTheBuiltInTemplateChangesNothing() throws {
    let names = ["model", "property", "enumeration"]
    let texts = try names.map { ($0 + ".mustache", try cat($0)) }
    _ = try Tool.run(["generate", "--input", page, "--output", "out"], in: scratch.url)
    let before = try output("Models/Recipient.swift")
    let result = try generate(Dictionary(uniqueKeysWithValues: texts))
    #expect(result.exitCode == 0)
    #expect(!result.messages.contains("template-outdated"))
    #expect(try output("Models/Recipient.swift") == before)
    #expect(before.hasPrefix("// Generated by Docwright from "))
  }

  @Test func anOutdatedTemplateIsAWarning() throws {
    let current = try cat("property")
    let digest = try #require(current.split(separator: " ").first { $0.hasPrefix("sha256:") })
    let old = current.replacing(digest, with: "sha256:" + String(repeating: "0", count: 64))
    let result = try generate(["property.mustache": old])
    #expect(result.exitCode == 0)
    #expect(result.messages.hasPrefix("mine/property.mustache:1:1: warning: the template was made from sha256:0000"))
    #expect(result.messages.contains("[template-outdated]\n"))
    #expect(try generate(["property.mustache": old], ["--strict"]).exitCode == 1)
  }

  @Test func aTemplateWithoutARecordIsNotOutdated() throws {
    let lines = try cat("property").split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let result = try generate(["property.mustache": String(lines[1]) + "\n"])
    #expect(!result.messages.contains("template-outdated"))
  }
}
