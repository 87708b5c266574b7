import JSONValue

/// A time of day without a date (`Edm.TimeOfDay`), such as `07:59:59.9990000`. The text is kept as written.
///
/// Equality and order are those of the times, exact to the last digit.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As written.
  public let text: String
  /// Since midnight, whole.
  private let wholeSeconds: Int64
  private let attoseconds: Int64

  /// - Returns: `nil` for text that is no `hh:mm[:ss[.f…]]`.
  public init?(_ text: String) {
    var bytes = text
    let time = bytes.withUTF8 { bytes in
      var scanner = DigitScanner(bytes)
      let time = scanner.time()
      return scanner.isAtEnd ? time : nil
    }
    guard let time else { return nil }
    self.text = text
    wholeSeconds = time.seconds
    attoseconds = time.fraction.attoseconds
  }

  /// - Returns: `nil` for a time that doesn't exist.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    wholeSeconds = Int64(hour * 3600 + minute * 60 + second)
    attoseconds = 0
    text = Self.text(seconds: wholeSeconds)
  }

  /// Since midnight, in seconds.
  public var seconds: Double { Double(wholeSeconds) + Double(attoseconds) / 1e18 }

  /// Since midnight; digits behind the 18th of a second are left out.
  public var sinceMidnight: Duration {
    Duration(secondsComponent: wholeSeconds, attosecondsComponent: attoseconds)
  }

  public var description: String { text }

  public static func == (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.wholeSeconds == right.wholeSeconds && left.attoseconds == right.attoseconds
      && restOfFraction(left.text).elementsEqual(restOfFraction(right.text))
  }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    if left.wholeSeconds != right.wholeSeconds { return left.wholeSeconds < right.wholeSeconds }
    if left.attoseconds != right.attoseconds { return left.attoseconds < right.attoseconds }
    return restOfFraction(left.text).lexicographicallyPrecedes(restOfFraction(right.text))
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(wholeSeconds)
    hasher.combine(attoseconds)
  }

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
