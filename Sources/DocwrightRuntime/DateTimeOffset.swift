import Foundation
import JSONValue

/// A point in time with its offset from UTC (`Edm.DateTimeOffset`), such as `2021-07-16T09:30:00.1234567Z`.
///
/// The text is kept as written, so that a value goes back as it came. Equality and order are those of points in time,
/// exact to the last digit.
public struct DateTimeOffset: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, whole.
  private let seconds: Int64
  /// The first 18 digits of the part of a second.
  private let attoseconds: Int64
  private let form: Form
  /// The text where it has more digits than that.
  private let longText: String?

  /// How the text is written, so that it can be made again: reading a date makes no string.
  private struct Form: Hashable {
    var offsetMinutes: Int16 = 0
    var fractionDigits: UInt8 = 0
    var flags: UInt8 = 0

    static let noSeconds: UInt8 = 1
    static let leapSecond: UInt8 = 2
    static let smallT: UInt8 = 4
    static let smallZ: UInt8 = 8
    static let numericOffset: UInt8 = 16
    /// Also of `-00:00`.
    static let negativeOffset: UInt8 = 32

    func has(_ flag: UInt8) -> Bool { flags & flag != 0 }
  }

  /// - Returns: `nil` for text that is no date and time with an offset (RFC 3339; seconds may be left out).
  public init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ DateTimeOffset(utf8: $0) }) else { return nil }
    self = value
  }

  init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    var scanner = DigitScanner(text)
    var form = Form()
    guard let day = scanner.date() else { return nil }
    if !scanner.take(UInt8(ascii: "T")) {
      guard scanner.take(UInt8(ascii: "t")) else { return nil }
      form.flags |= Form.smallT
    }
    guard let time = scanner.time() else { return nil }
    if !time.hasSeconds { form.flags |= Form.noSeconds }
    if time.isLeapSecond { form.flags |= Form.leapSecond }
    form.fractionDigits = UInt8(min(time.fraction.digits, 18))
    guard Self.readOffset(&scanner, &form), scanner.isAtEnd else { return nil }
    seconds = day * 86_400 + time.seconds - Int64(form.offsetMinutes) * 60
    attoseconds = time.fraction.attoseconds
    self.form = form
    longText = time.fraction.digits > 18 ? String(decoding: text, as: UTF8.self) : nil
  }

  /// `Z` or `±hh:mm`.
  @inline(__always)
  private static func readOffset(_ scanner: inout DigitScanner, _ form: inout Form) -> Bool {
    if scanner.take(UInt8(ascii: "Z")) { return true }
    if scanner.take(UInt8(ascii: "z")) {
      form.flags |= Form.smallZ
      return true
    }
    form.flags |= Form.numericOffset
    let isNegative = scanner.take(UInt8(ascii: "-"))
    if isNegative { form.flags |= Form.negativeOffset }
    guard isNegative || scanner.take(UInt8(ascii: "+")), let hours = scanner.number(2),
      scanner.take(UInt8(ascii: ":")), let minutes = scanner.number(2), hours < 24, minutes < 60
    else { return false }
    form.offsetMinutes = Int16((hours * 60 + minutes) * (isNegative ? -1 : 1))
    return true
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
    seconds = micros.dividedDown(by: 1_000_000)
    var fraction = micros - seconds * 1_000_000
    attoseconds = fraction * 1_000_000_000_000
    var form = Form()
    if fraction != 0 {
      form.fractionDigits = 6
      while fraction % 10 == 0 {
        fraction /= 10
        form.fractionDigits -= 1
      }
    }
    self.form = form
    longText = nil
  }

  /// As written: RFC 3339 with any number of fractional digits.
  public var text: String {
    if let longText { return longText }
    let local = seconds + Int64(form.offsetMinutes) * 60 - (form.has(Form.leapSecond) ? 1 : 0)
    let day = local.dividedDown(by: 86_400)
    let time = local - day * 86_400
    var result = CalendarDate(daysSince1970: day).text + (form.has(Form.smallT) ? "t" : "T")
    result += padded(time / 3600, 2) + ":" + padded(time / 60 % 60, 2)
    if !form.has(Form.noSeconds) { result += ":" + padded(time % 60 + (form.has(Form.leapSecond) ? 1 : 0), 2) }
    if form.fractionDigits > 0 { result += "." + padded(attoseconds, 18).prefix(Int(form.fractionDigits)) }
    guard form.has(Form.numericOffset) else { return result + (form.has(Form.smallZ) ? "z" : "Z") }
    let offset = Int64(abs(form.offsetMinutes))
    return result + (form.has(Form.negativeOffset) ? "-" : "+") + padded(offset / 60, 2) + ":" + padded(offset % 60, 2)
  }

  /// The point in time, to the precision of `Date`.
  public var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(attoseconds) / 1e18)
  }

  public var description: String { text }

  public static func == (left: DateTimeOffset, right: DateTimeOffset) -> Bool {
    left.seconds == right.seconds && left.attoseconds == right.attoseconds
      && (left.longText == nil && right.longText == nil || left.rest.elementsEqual(right.rest))
  }

  public static func < (left: DateTimeOffset, right: DateTimeOffset) -> Bool {
    if left.seconds != right.seconds { return left.seconds < right.seconds }
    if left.attoseconds != right.attoseconds { return left.attoseconds < right.attoseconds }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }

  /// The digits behind the first 18.
  private var rest: Substring.UTF8View { restOfFraction(longText ?? "") }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(attoseconds)
  }
}

extension DateTimeOffset: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = DateTimeOffset(text) else { return nil }
    self = value
  }

  public init?(part: JSONPart) {
    guard let value = part.text({ DateTimeOffset(utf8: $0) }) else { return nil }
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
