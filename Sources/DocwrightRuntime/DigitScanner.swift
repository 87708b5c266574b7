/// Reads the fixed-width fields of dates and times (RFC 3339, section 5.6).
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Exactly so many digits.
  mutating func number(_ digits: Int) -> Int64? {
    var value: Int64 = 0
    for _ in 0..<digits {
      guard let byte = rest.first, byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
      rest = rest.dropFirst()
    }
    return value
  }

  /// `YYYY-MM-DD` as days since 1970-01-01.
  mutating func date() -> Int64? {
    guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
      (1...12).contains(month), day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    return CalendarDate.daysSince1970(year: year, month: month, day: day)
  }

  /// `hh:mm[:ss[.f…]]`; a leap second counts as the next one.
  mutating func time() -> (seconds: Int64, picoseconds: Int64)? {
    guard let hour = number(2), take(":"), let minute = number(2), hour < 24, minute < 60 else { return nil }
    var second: Int64 = 0
    var picoseconds: Int64 = 0
    if take(":") {
      guard let value = number(2), value <= 60 else { return nil }
      second = value
      if take(".") {
        guard let fraction = fraction() else { return nil }
        picoseconds = fraction
      }
    }
    return (hour * 3600 + minute * 60 + second, picoseconds)
  }

  /// One to twelve digits as picoseconds.
  private mutating func fraction() -> Int64? {
    var value: Int64 = 0
    var digits = 0
    while digits < 12, let digit = number(1) {
      value = value * 10 + digit
      digits += 1
    }
    guard digits > 0 else { return nil }
    for _ in digits..<12 { value *= 10 }
    return value
  }

  /// `Z` or `±hh:mm`, in seconds.
  mutating func offset() -> Int64? {
    if take("Z") || take("z") { return 0 }
    let isNegative = take("-")
    guard isNegative || take("+"), let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
  }
}
