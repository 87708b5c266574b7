import DocwrightRuntime
import Foundation

/// The operations, the examples and the findings of a reference, as `docwright schema` and `docwright lint` print them.
struct Reference {
  struct Finding: Hashable {
    var rule: String
    var page: String
    var message: String
  }

  struct Example {
    var operation: String
    var page: String
    var request: Message?
    var response: Message?
  }

  private(set) var examples: [Example] = []
  private(set) var openTypes: Set<String> = []
  private(set) var findings: [String: [Finding]] = [:]

  init(schema: String, lint: String) throws {
    let schema = try JSONParser.parse(Self.read(schema))
    for type in schema["types"]?.array ?? [] where type["open"]?.bool == true {
      if let name = type["name"]?.string { openTypes.insert(name) }
    }
    for operation in schema["operations"]?.array ?? [] {
      guard let id = operation["id"]?.string, let page = operation["page"]?.string else { continue }
      for example in operation["examples"]?.array ?? [] {
        examples.append(
          Example(
            operation: id, page: page, request: example["request"]?.string.map { Message($0) },
            response: example["response"]?.string.map { Message($0) }))
      }
    }
    for finding in try JSONParser.parse(Self.read(lint))["findings"]?.array ?? [] {
      guard let rule = finding["rule"]?.string, let page = finding["file"]?.string else { continue }
      findings[page, default: []].append(
        Finding(rule: rule, page: page, message: finding["message"]?.string ?? ""))
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// An HTTP message of an example: its first line and its body.
struct Message {
  var firstLine: String
  var body: String

  init(_ text: String) {
    let isMessage =
      text.hasPrefix("HTTP/") || ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(where: text.hasPrefix)
    guard isMessage else {
      firstLine = ""
      body = Self.trimmed(text)
      return
    }
    let parts = text.components(separatedBy: "\n\n")
    firstLine = Self.trimmed(text.components(separatedBy: "\n").first ?? "")
    body = Self.trimmed(parts.dropFirst().joined(separator: "\n\n"))
  }

  /// The body, where it is JSON.
  var json: JSONValue? {
    guard body.hasPrefix("{") || body.hasPrefix("[") else { return nil }
    return try? JSONParser.parse([UInt8](body.utf8))
  }

  var status: Int? {
    guard firstLine.hasPrefix("HTTP/") else { return nil }
    let words = firstLine.split(separator: " ")
    return words.count > 1 ? Int(words[1].prefix(3)) : nil
  }

  private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
