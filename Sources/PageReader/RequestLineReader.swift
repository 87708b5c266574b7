import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the lines of HTTP request blocks.
struct RequestLineReader {
  static let methods: Set<String> = ["GET", "POST", "PATCH", "PUT", "DELETE"]

  /// A page that names more is no page of a reference; a real one has at most about a hundred.
  static let maximum = 1000

  private(set) var requests: [RequestLine] = []
  private var seen = Set<RequestLine>()
  var diagnostics: [Diagnostic] = []
  private var surplus: (count: Int, location: SourceLocation)?
  private var otherVersions: [String: [(method: String, target: Substring, location: SourceLocation)]] = [:]
  private let version: String?
  private let trace: ReadingTrace

  /// - Parameter version: that of the page's folder; full URLs of another version are left out.
  init(version: String?, trace: ReadingTrace) {
    self.version = version
    self.trace = trace
  }

  /// Whether a code block may hold request lines, by its info string.
  static func isRequestBlock(_ code: CodeBlock) -> Bool {
    ["http", "", "msgraph-interactive", "rest", "text"].contains(code.info) && startsWithMethod(code.text)
  }

  private static func startsWithMethod(_ text: String) -> Bool {
    method(of: firstLine(of: text)) != nil
  }

  /// The first line of a text that is not blank, without blanks at its ends; empty where there is none.
  private static func firstLine(of text: String) -> String {
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      let words = Substring(line).trimmed()
      if !words.isEmpty { return words }
      rest = rest[line.endIndex...].dropFirst()
    }
    return ""
  }

  /// The method that a line begins with, and the rest; a missing blank before the path is forgiven.
  static func method(of line: String) -> (method: String, target: Substring)? {
    let word = String(Substring(line.utf8.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }))
    guard methods.contains(word) else { return nil }
    let rest = line.utf8.dropFirst(word.utf8.count)
    guard rest.isEmpty || [0x20, 0x09, UInt8(ascii: "/")].contains(rest.first) else { return nil }
    return (word, Substring(rest.drop { $0 == 0x20 || $0 == 0x09 }))
  }

  mutating func read(_ code: CodeBlock, at block: SourceLocation) {
    trace.note(block: block, ReadingRules.requestBlock)
    for (index, line) in code.text.parts(at: 0x0A, omittingEmpty: false).enumerated() {
      let text = line.trimmed()
      if text.isEmpty { continue }
      // A request shown with its body: what follows is no request line.
      if text.hasPrefix("{") || text.hasPrefix("[") { break }
      var location = code.contentLocation
      location.line += index
      guard let (method, target) = Self.method(of: text) else {
        if !Self.isHeaderField(text), text.lowercased() != "or" {
          report(location, "\"\(text.prefix(80))\" is no request line; expected a method and a path")
        }
        continue
      }
      if let version, let other = PathText.version(of: target), other != version {
        if otherVersions[other] == nil { otherVersions[other] = [] }
        otherVersions[other]?.append((method, target, location))
        continue
      }
      add(method, target, at: location)
    }
  }

  private mutating func add(_ method: String, _ target: Substring, at location: SourceLocation) {
    switch PathText.normalized(String(target)) {
    case .success(let path):
      let request = RequestLine(method: method, path: path)
      if !seen.contains(request) {
        if requests.count == Self.maximum {
          surplus = ((surplus?.count ?? 0) + 1, surplus?.location ?? location)
          return
        }
        seen.insert(request)
        requests.append(request)
      }
      trace.note(fact: "request \(method) \(path)", at: location, by: ReadingRules.requestBlock)
    case .failure(let failure):
      report(location, "path cannot be read: \(failure.reason): \"\(target.prefix(120))\"")
    }
  }

  /// Leaves out the lines of other versions, unless there are no others: then the URL is only written wrongly.
  mutating func settleOtherVersions() {
    let isAlone = requests.isEmpty
    for (other, lines) in otherVersions.sorted(by: { $0.key < $1.key }) {
      for (method, target, location) in lines {
        if isAlone {
          add(method, target, at: location)
        } else {
          diagnostics.append(
            Diagnostic(
              rule: PageRules.otherVersionLine, location: location,
              message: "the request line is one of version \(other), and the page's is \(version ?? "")"))
        }
      }
    }
    otherVersions = [:]
  }

  /// Says how many lines were too many.
  mutating func reportSurplus() {
    guard let surplus else { return }
    diagnostics.append(
      Diagnostic(
        rule: PageRules.requestLineLimit, location: surplus.location,
        message: "at most \(Self.maximum) request lines of a page are read; \(surplus.count) more are left out"))
  }

  private static func isHeaderField(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  private mutating func report(_ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: PageRules.malformedRequestLine, location: location, message: message))
  }
}
