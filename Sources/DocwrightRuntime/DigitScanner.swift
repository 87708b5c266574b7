/// Reads the fixed-width fields of dates and times (RFC 3339, section 5.6).
struct DigitScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { index == bytes.count }

  @inline(__always)
  mutating func take(_ mark: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == mark else { return false }
    index += 1
    return true
  }

  /// Exactly so many digits.
  @inline(__always)
  mutating func number(_ digits: Int) -> Int64? {
    guard index + digits <= bytes.count else { return nil }
    var value: Int64 = 0
    for place in index..<index + digits {
      let digit = bytes[place] &- 0x30
      if digit > 9 { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    index += digits
    return value
  }

  /// `YYYY-MM-DD` as days since 1970-01-01.
  @inline(__always)
  mutating func date() -> Int64? {
    guard let year = number(4), take(UInt8(ascii: "-")), let month = number(2), take(UInt8(ascii: "-")),
      let day = number(2), (1...12).contains(month), day >= 1, day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    return CalendarDate.daysSince1970(year: year, month: month, day: day)
  }

  /// A time of day.
  struct Time {
    /// Since midnight; a leap second counts as the next one.
    var seconds: Int64
    var fraction = Fraction()
    var hasSeconds = false
    var isLeapSecond = false
  }

  /// The part of a second.
  struct Fraction {
    /// The first 18 digits.
    var attoseconds: Int64 = 0
    /// All of them.
    var digits = 0
  }

  /// `hh:mm[:ss[.f…]]`
  @inline(__always)
  mutating func time() -> Time? {
    guard let hour = number(2), take(UInt8(ascii: ":")), let minute = number(2), hour < 24, minute < 60 else {
      return nil
    }
    var time = Time(seconds: hour * 3600 + minute * 60)
    guard take(UInt8(ascii: ":")) else { return time }
    guard let second = number(2), second <= 60 else { return nil }
    time.seconds += second
    time.hasSeconds = true
    time.isLeapSecond = second == 60
    if take(UInt8(ascii: ".")) {
      guard let fraction = fraction() else { return nil }
      time.fraction = fraction
    }
    return time
  }

  private mutating func fraction() -> Fraction? {
    var result = Fraction()
    while let digit = number(1) {
      if result.digits < 18 { result.attoseconds = result.attoseconds * 10 + digit }
      result.digits += 1
    }
    guard result.digits > 0 else { return nil }
    var digits = result.digits
    while digits < 18 {
      result.attoseconds *= 10
      digits += 1
    }
    return result
  }
}

/// The digits of a fraction behind the first 18, without zeros at the end; those that a number has no room for.
func restOfFraction(_ text: String) -> Substring.UTF8View {
  guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return ""[...].utf8 }
  let digits = text.utf8[point...].dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }.dropFirst(18)
  let end = digits.lastIndex { $0 != 0x30 }.map { digits.index(after: $0) } ?? digits.startIndex
  return digits[..<end]
}
