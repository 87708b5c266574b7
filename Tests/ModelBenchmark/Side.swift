import Foundation

/// What is done with a list response, in one of two ways.
protocol Side {
  associatedtype Page: Sendable
  associatedtype Element: Sendable

  static var name: String { get }
  static func decode(_ data: Data) throws -> Page
  static func elements(_ page: Page) -> [Element]
  /// Reads every documented property once.
  /// - Returns: a sum of what was read, the same on both sides.
  static func read(_ element: Element) -> Int
  static func sort(_ elements: inout [Element])
  /// The elements in order, of which each is asked for its date once.
  static func sortedOnce(_ elements: [Element]) -> [Element]
  static func first(_ element: Element) -> Int
  static func encode(_ page: Page) throws -> Data
  static func encode(_ elements: [Element]) throws -> Data
  static func change(_ elements: inout [Element])
}

extension Side {
  static func size(_ text: String?) -> Int { text?.utf8.count ?? 0 }
  static func truth(_ value: Bool?) -> Int { value == true ? 1 : 0 }
}

/// What was measured, in milliseconds, least of all runs.
struct Measures: Codable {
  var times: [String: Double] = [:]
  /// What was read and sorted, so that both sides can be seen to do the same.
  var checksum = 0
  /// In kilobytes.
  var peak = 0

  static let steps = [
    "decode", "read", "sort", "sort, reading once", "encode page", "encode sorted", "change and encode",
  ]

  /// One run does without the step that changes each element, so that the peak is that of the others.
  static func run<S: Side>(_ side: S.Type, on data: Data, runs: Int) throws -> Measures {
    var result = Measures()
    for _ in 0..<runs {
      let page = try result.time("decode") { try S.decode(data) }
      let sum = result.time("read") { S.elements(page).reduce(0) { $0 + S.read($1) } }
      var elements = S.elements(page)
      result.time("sort") { S.sort(&elements) }
      if runs > 1 {
        let elements = S.elements(page)
        let sorted = result.time("sort, reading once") { S.sortedOnce(elements) }
        if sorted.count != elements.count { throw CocoaError(.coderInvalidValue) }
      }
      let encoded = try result.time("encode page") { try S.encode(page) }
      let sorted = try result.time("encode sorted") { try S.encode(elements) }
      let changed =
        try runs == 1
        ? sorted
        : result.time("change and encode") {
          S.change(&elements)
          return try S.encode(elements)
        }
      result.checksum = elements.prefix(1000).reduce(sum) { $0 &* 31 &+ S.first($1) }
      if encoded.isEmpty || sorted.isEmpty || changed.isEmpty { throw CocoaError(.coderInvalidValue) }
    }
    result.peak = Self.peak()
    return result
  }

  private mutating func time<T>(_ step: String, _ body: () throws -> T) rethrows -> T {
    let start = DispatchTime.now().uptimeNanoseconds
    let value = try body()
    let milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    times[step] = min(times[step] ?? .infinity, milliseconds)
    return value
  }

  private static func peak() -> Int {
    #if os(Linux)
      let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return Int(line.filter(\.isNumber)) ?? 0
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #endif
  }
}
