import Diagnostics
import JSONValue
import SwiftLowering
import TemplateRendering

/// Reads `docwright.json`: JSON with comments and trailing commas; unknown keys are errors with a suggestion.
struct ConfigurationReader {
  let file: String
  let document: JSONDocument

  /// - Throws: ``UsageError`` with file, line and column for text that is no configuration.
  static func read(_ bytes: [UInt8], file: String) throws(UsageError) -> Configuration {
    let document: JSONDocument
    do {
      document = try JSONParser.parseWithPositions(bytes, options: [.allowComments, .allowTrailingCommas])
    } catch {
      throw UsageError("\(file):\(error.line):\(error.column): error: \(error.message)")
    }
    return try ConfigurationReader(file: file, document: document).configuration()
  }

  private func configuration() throws(UsageError) -> Configuration {
    if let duplicate = document.duplicates.first {
      throw error(duplicate.position, "the key \"\(duplicate.key)\" stands twice")
    }
    let object = try object(document.value, at: "")
    try check(object, at: "", ConfigurationKeys.all)
    guard object["version"]?.int64 == 1 else { throw error("/version", "expected \"version\": 1") }
    var result = Configuration()
    result.sources = try sources(object["sources"])
    result.include = try patterns(object["include"], at: "/include")
    result.exclude = try patterns(object["exclude"], at: "/exclude")
    result.expand = try patterns(object["expand"], at: "/expand")
    result.corrections = try corrections(object["corrections"])
    result.templates = try string(object["templates"], at: "/templates")
    if let set = try string(object["templateSet"], at: "/templateSet") {
      result.templateSet = try choice(
        set, BuiltInSet.init(rawValue:), BuiltInSet.allCases.map(\.rawValue), at: "/templateSet")
    }
    result.strict = try bool(object["strict"], at: "/strict") ?? false
    result.names = try names(object["names"])
    if let layout = try string(object["layout"], at: "/layout") {
      result.layout = try choice(
        layout, FileLayout.init(rawValue:), FileLayout.allCases.map(\.rawValue), at: "/layout")
    }
    if let access = try string(object["access"], at: "/access") {
      result.access = try choice(
        access, AccessLevel.init(rawValue:), AccessLevel.allCases.map(\.rawValue), at: "/access")
    }
    let rules = RuleBook.all.map(\.id)
    for (rule, severity) in try texts(object["severities"], at: "/severities") {
      let place = JSONDocument.pointer("/severities", rule)
      guard rules.contains(rule) else { throw unknown("rule", rule, rules, at: place) }
      result.severities[rule] = try choice(
        severity, Severity.init(rawValue:), Severity.allCases.map(\.rawValue), at: place)
    }
    result.baseline = try string(object["baseline"], at: "/baseline")
    result.suppress = try suppressions(object["suppress"])
    return result
  }

  private func sources(_ value: JSONValue?) throws(UsageError) -> [Configuration.Source] {
    guard let value else { return [] }
    guard let list = value.array else { throw error("/sources", "expected a list of sources") }
    var result: [Configuration.Source] = []
    for (position, item) in list.enumerated() {
      let place = "/sources/\(position)"
      let source = try object(item, at: place)
      try check(source, at: place, ConfigurationKeys.source)
      guard let pages = try string(source["pages"], at: place + "/pages") else {
        throw error(place, "a source needs \"pages\": a folder of pages or a page")
      }
      let version = try string(source["version"], at: place + "/version")
      let module = try string(source["module"], at: place + "/module") ?? version.map(ModuleName.of) ?? "API"
      let output = try string(source["output"], at: place + "/output") ?? "Generated/" + module
      let baseURL = try string(source["baseURL"], at: place + "/baseURL")
      result.append(.init(version: version, pages: pages, module: module, output: output, baseURL: baseURL))
    }
    return result
  }

  // MARK: Values

  func object(_ value: JSONValue, at place: String) throws(UsageError) -> JSONObject {
    guard let object = value.object else { throw error(place, "expected an object") }
    return object
  }

  func check(_ object: JSONObject, at place: String, _ known: [String]) throws(UsageError) {
    for key in object.keys where !known.contains(key) {
      throw unknown("key", key, known, at: JSONDocument.pointer(place, key))
    }
  }

  func string(_ value: JSONValue?, at place: String) throws(UsageError) -> String? {
    guard let value else { return nil }
    guard let text = value.string else { throw error(place, "expected a string") }
    return text
  }

  func bool(_ value: JSONValue?, at place: String) throws(UsageError) -> Bool? {
    guard let value else { return nil }
    guard let flag = value.bool else { throw error(place, "expected true or false") }
    return flag
  }

  func patterns(_ value: JSONValue?, at place: String) throws(UsageError) -> [SlicePattern] {
    guard let value else { return [] }
    guard let list = value.array else { throw error(place, "expected a list of strings") }
    var result: [SlicePattern] = []
    for (index, item) in list.enumerated() {
      let place = "\(place)/\(index)"
      guard let text = try string(item, at: place) else { continue }
      let position = document.valuePosition(of: place) ?? JSONPosition(line: 1, column: 1)
      let location = SourceLocation(file: file, line: position.line, column: position.column)
      result.append(SlicePattern(text, location: location))
    }
    return result
  }

  func texts(_ value: JSONValue?, at place: String) throws(UsageError) -> [String: String] {
    guard let value else { return [:] }
    var result: [String: String] = [:]
    for (key, item) in try object(value, at: place) {
      result[key] = try string(item, at: JSONDocument.pointer(place, key))
    }
    return result
  }

  func choice<T>(
    _ text: String, _ make: (String) -> T?, _ all: [String], at place: String
  ) throws(UsageError) -> T {
    guard let value = make(text) else { throw error(place, "expected one of \(all.joined(separator: ", "))") }
    return value
  }

  // MARK: Errors

  func unknown(_ what: String, _ name: String, _ known: [String], at place: String) -> UsageError {
    let near = nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
    return error(place, "unknown \(what) \"\(printable(name))\"\(near)")
  }

  func error(_ place: String, _ message: String) -> UsageError {
    error(document.positions[place] ?? document.positions[""] ?? JSONPosition(line: 1, column: 1), message)
  }

  func error(_ position: JSONPosition, _ message: String) -> UsageError {
    UsageError("\(file):\(position.line):\(position.column): error: \(message)")
  }
}
