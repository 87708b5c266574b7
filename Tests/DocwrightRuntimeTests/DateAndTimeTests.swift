import DocwrightRuntime
import Foundation
import Testing

@Suite struct DateAndTimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2021-07-16T09:30:00+02:00", 1_626_420_600), ("2021-07-16T07:30Z", 1_626_420_600),
    ("2000-02-29T23:59:59.5-01:00", 951_872_399.5), ("1900-03-01T00:00:00Z", -2_203_891_200),
    ("0000-01-01T00:00:00Z", -62_167_219_200), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func pointsInTimeAreRead(_ text: String, _ seconds: Double) throws {
    let value = try #require(DateTimeOffset(text))
    #expect(value.date == Date(timeIntervalSince1970: seconds))
    #expect(value.text == text)
    #expect(value.json == .string(text))
  }

  @Test(arguments: [
    "", "2021-07-16", "2021-07-16 09:30:00Z", "2021-07-16T09:30:00", "2021-7-16T09:30:00Z", "2021-02-29T00:00:00Z",
    "2021-07-16T25:00:00Z", "2021-07-16T09:60:00Z", "2021-07-16T09:30:00.Z", "2021-07-16T09:30:00+2:00",
    "2021-07-16T09:30:00Z ", "٢021-07-16T09:30:00Z",
  ])
  func otherTextIsRefused(_ text: String) {
    #expect(DateTimeOffset(text) == nil)
  }

  @Test func equalityIsThatOfPointsInTime() throws {
    let early = try #require(DateTimeOffset("2021-07-16T09:30:00.1234567Z"))
    let same = try #require(DateTimeOffset("2021-07-16T11:30:00.12345670+02:00"))
    let late = try #require(DateTimeOffset("2021-07-16T09:30:00.1234568Z"))
    #expect(early == same && early.hashValue == same.hashValue)
    #expect(early < late && early != late)
  }

  @Test(arguments: [
    "2021-07-16T09:30:00Z", "2021-07-16t09:30:00z", "2021-07-16T09:30Z", "2021-07-16T09:30-00:00",
    "2021-07-16T09:30:00+00:00", "2021-07-16T23:30:00.0000000-11:45", "2021-07-16T09:30:00.1Z",
    "2021-07-16T09:30:00.1234567Z", "2021-07-16T09:30:00.10Z", "2021-07-16T09:30:00.123456789012Z",
    "2021-07-16T09:30:00.000000000000000001Z", "2021-07-16T09:30:00.12345678901234567890123+23:59",
    "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5+14:00", "0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00",
    "1969-12-31T23:59:59.9Z", "0001-02-28T00:00:00.0-00:01", "2000-02-29T00:00:59.999999999999999999Z",
  ])
  func textsAreKeptToTheLastCharacter(_ text: String) throws {
    #expect(DateTimeOffset(text)?.text == text)
    var value = try garden(#"{"name":"\#(text)"}"#)
    let time = try #require(value["name", as: DateTimeOffset.self])
    #expect(time.text == text)
    value["name", as: DateTimeOffset.self] = time
    #expect(value.json.serialized() == #"{"name":"\#(text)"}"#)
  }

  @Test func orderIsExactToTheLastDigit() throws {
    func time(_ digits: String) throws -> DateTimeOffset {
      try #require(DateTimeOffset("2021-07-16T09:30:00.\(digits)Z"))
    }
    #expect(try time("0000000000001") < time("0000000000002"))
    #expect(try time("123456789012345678901") < time("123456789012345678902"))
    #expect(try time("123456789012345678") < time("1234567890123456789"))
    #expect(try time("123456789012345678") == time("123456789012345678000"))
    #expect(try time("123456789012345678").hashValue == time("1234567890123456780").hashValue)
    #expect(try time("1234567890123456789") != time("123456789012345678"))
    #expect(DateTimeOffset("2016-12-31T23:59:60Z") == DateTimeOffset("2017-01-01T00:00:00Z"))
  }

  @Test func datesAreWrittenInUTC() {
    #expect(DateTimeOffset(Date(timeIntervalSince1970: 1_626_420_600.25)).text == "2021-07-16T07:30:00.25Z")
    #expect(DateTimeOffset(Date(timeIntervalSince1970: -1)).text == "1969-12-31T23:59:59Z")
    #expect(DateTimeOffset(Date(timeIntervalSince1970: 1e300)).text == "9999-12-31T23:59:59Z")
    #expect(DateTimeOffset(Date(timeIntervalSince1970: -1e300)).text == "0000-01-01T00:00:00Z")
    #expect(DateTimeOffset(Date(timeIntervalSince1970: .nan)).text == "0000-01-01T00:00:00Z")
  }

  @Test func daysAreThoseOfTheGregorianCalendar() {
    #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
    #expect(CalendarDate("1900-02-29") == nil)
    #expect(CalendarDate(year: 2021, month: 12, day: 31)?.description == "2021-12-31")
    #expect(CalendarDate(year: .max, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2021, month: 4, day: 31) == nil)
    let date = CalendarDate("0001-03-01")
    #expect(date?.year == 1 && date?.month == 3 && date?.day == 1)
  }

  @Test func timesOfDay() {
    #expect(TimeOfDay("07:59:59.9990000")?.text == "07:59:59.9990000")
    #expect(TimeOfDay("07:59:59.9990000") == TimeOfDay("07:59:59.999"))
    #expect(TimeOfDay(hour: 7, minute: 5)?.text == "07:05:00")
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(TimeOfDay("7:05") == nil)
    #expect(TimeOfDay("07:00:00.1234567890123456789")?.text == "07:00:00.1234567890123456789")
    let early = TimeOfDay("07:00:00.1234567890123456788")
    let late = TimeOfDay("07:00:00.1234567890123456789")
    #expect(early.flatMap { early in late.map { early < $0 && early != $0 } } == true)
    #expect(TimeOfDay("00:00:01.25")?.sinceMidnight == .milliseconds(1250))
  }

  @Test(arguments: [
    ("PT1H30M", 0, 5400), ("-P3DT2.5S", 0, 259_202.5), ("P1Y2M", 14, 0), ("P2W", 0, 1_209_600), ("PT0S", 0, 0),
  ])
  func durationsAreRead(_ text: String, _ months: Int, _ seconds: Double) {
    let value = ISODuration(text)
    #expect(value?.months == months)
    #expect(value?.seconds == seconds)
    #expect(value?.isNegative == text.hasPrefix("-"))
    #expect(value?.withoutMonths == .seconds(text.hasPrefix("-") ? -seconds : seconds))
    #expect(value?.text == text)
  }

  @Test func durationsAreExact() {
    #expect(ISODuration("P50000000000000DT0.000000000000000001S")?.withoutMonths.components.attoseconds == 1)
    #expect(ISODuration("-PT0.1234567S")?.withoutMonths == .nanoseconds(-123_456_700))
    #expect(ISODuration("PT0.12345678901234567891234S")?.text == "PT0.12345678901234567891234S")
    #expect(ISODuration("P999999999999999999999D") == nil)
  }

  @Test(arguments: [
    "", "P", "PT", "P1DT", "1D", "P1H", "PT1D", "P1.5D", "PT1.S", "PT.5S", "PT1.2.3S", "P1D1Y", "PT1HT1M", "P1", "PD",
    "p1D",
    "P99999999999999999999Y", "P9223372036854775807M", "P768614336404564650Y",
  ])
  func otherTextIsNoDuration(_ text: String) {
    #expect(ISODuration(text) == nil)
  }
}
