import JSONValue

/// A time of day without a date (`Edm.TimeOfDay`), such as `07:59:59.9990000`. The text is kept as written.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As written.
  public let text: String
  /// Since midnight.
  private let picoseconds: Int64

  /// - Returns: `nil` for text that is no `hh:mm[:ss[.f…]]`.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let time = scanner.time(), scanner.isAtEnd else { return nil }
    self.text = text
    picoseconds = time.seconds * 1_000_000_000_000 + time.picoseconds
  }

  /// - Returns: `nil` for a time that doesn't exist.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    text = Self.text(seconds: seconds)
    picoseconds = seconds * 1_000_000_000_000
  }

  /// Since midnight, in seconds.
  public var seconds: Double { Double(picoseconds) / 1e12 }

  public var description: String { text }

  public static func == (left: TimeOfDay, right: TimeOfDay) -> Bool { left.picoseconds == right.picoseconds }
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.picoseconds < right.picoseconds }
  public func hash(into hasher: inout Hasher) { hasher.combine(picoseconds) }

  static func text(seconds: Int64) -> String {
    padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
  }
}

extension TimeOfDay: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = TimeOfDay(text) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(text) }
}
