import Foundation
import JSONValue

/// A point in time with its offset from UTC (`Edm.DateTimeOffset`), such as `2021-07-16T09:30:00.1234567Z`.
///
/// The text is kept as written, so that a value goes back as it came. Equality is that of points in time.
public struct DateTimeOffset: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As written: RFC 3339 with up to twelve fractional digits.
  public let text: String
  /// Seconds since 1970-01-01T00:00:00Z, whole.
  private let seconds: Int64
  /// Picoseconds within the second.
  private let picoseconds: Int64

  /// - Returns: `nil` for text that is no date and time with an offset.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let day = scanner.date(), scanner.take("T") || scanner.take("t"), let time = scanner.time(),
      let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    self.text = text
    seconds = day * 86_400 + time.seconds - offset
    picoseconds = time.picoseconds
  }

  /// The first and the last second of the years 0 to 9999, which the text has four digits for.
  private static let range = -62_167_219_200.0...253_402_300_799.0

  /// In UTC, with as many fractional digits as a `Date` holds, at most six. A date before year 0 or after 9999 becomes the
  /// first or the last one.
  public init(_ date: Date) {
    let interval = date.timeIntervalSince1970
    // NaN compares false with everything.
    let bounded = interval > Self.range.lowerBound ? min(interval, Self.range.upperBound) : Self.range.lowerBound
    let micros = Int64((bounded * 1_000_000).rounded())
    let whole = micros.dividedDown(by: 1_000_000)
    let fraction = micros - whole * 1_000_000
    seconds = whole
    picoseconds = fraction * 1_000_000
    let day = whole.dividedDown(by: 86_400)
    let time = whole - day * 86_400
    var result = CalendarDate(daysSince1970: day).text + "T" + TimeOfDay.text(seconds: time)
    if fraction != 0 {
      var digits = String(fraction + 1_000_000).dropFirst()
      while digits.hasSuffix("0") { digits = digits.dropLast() }
      result += "." + digits
    }
    text = result + "Z"
  }

  /// The point in time, to the precision of `Date`.
  public var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(picoseconds) / 1e12)
  }

  public var description: String { text }

  public static func == (left: DateTimeOffset, right: DateTimeOffset) -> Bool {
    left.seconds == right.seconds && left.picoseconds == right.picoseconds
  }

  public static func < (left: DateTimeOffset, right: DateTimeOffset) -> Bool {
    (left.seconds, left.picoseconds) < (right.seconds, right.picoseconds)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(picoseconds)
  }
}

extension DateTimeOffset: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = DateTimeOffset(text) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(text) }
}

extension Int64 {
  /// Division that rounds towards negative infinity.
  func dividedDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
