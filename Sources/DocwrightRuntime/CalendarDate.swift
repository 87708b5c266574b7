import JSONValue

/// A day of the Gregorian calendar without a time (`Edm.Date`), such as `2021-07-16`.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  private let days: Int64

  /// - Returns: `nil` for text that is no `YYYY-MM-DD` of an existing day.
  public init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ CalendarDate(utf8: $0) }) else { return nil }
    self = value
  }

  init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    var scanner = DigitScanner(text)
    guard let days = scanner.date(), scanner.isAtEnd else { return nil }
    self.days = days
  }

  /// - Returns: `nil` for a day that doesn't exist, or a year outside 0 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    let (year, month, day) = (Int64(year), Int64(month), Int64(day))
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    days = Self.daysSince1970(year: year, month: month, day: day)
  }

  init(daysSince1970 days: Int64) {
    self.days = days
  }

  /// From 0 to 9999.
  public var year: Int { Int(civil.year) }
  /// From 1 to 12.
  public var month: Int { Int(civil.month) }
  /// From 1 to 31.
  public var day: Int { Int(civil.day) }

  var text: String {
    let (year, month, day) = civil
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  public var description: String { text }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.days < right.days }

  // The proleptic Gregorian calendar in eras of 400 years that begin on the first of March, so that the leap day is last.

  private var civil: (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted.dividedDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.dividedDown(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A number with zeros in front.
func padded(_ value: Int64, _ digits: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

extension CalendarDate: JSONRepresentable {
  public init?(json: JSONValue) {
    guard let text = json.string, let value = CalendarDate(text) else { return nil }
    self = value
  }

  public init?(part: JSONPart) {
    guard let value = part.text({ CalendarDate(utf8: $0) }) else { return nil }
    self = value
  }

  public var json: JSONValue { .string(text) }
}
