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
  }

  @Test(arguments: [
    ("PT1H30M", 0, 5400), ("-P3DT2.5S", 0, 259_202.5), ("P1Y2M", 14, 0), ("P2W", 0, 1_209_600), ("PT0S", 0, 0),
  ])
  func durationsAreRead(_ text: String, _ months: Int, _ seconds: Double) {
    let value = ISODuration(text)
    #expect(value?.months == months)
    #expect(value?.seconds == seconds)
    #expect(value?.isNegative == text.hasPrefix("-"))
    #expect(value?.text == text)
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
