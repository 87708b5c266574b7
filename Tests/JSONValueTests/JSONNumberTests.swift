import Foundation
import JSONValue
import Testing

@Suite struct JSONNumberTests {
  private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text: text)) }

  @Test(arguments: ["0", "-0", "1.00", "12.50e+3", "1E400", "-9.22337203685478E+18", "123456789012345678901234567890"])
  func textIsKept(_ text: String) throws {
    #expect(try JSONParser.parse(text).serialized() == text)
  }

  @Test(arguments: ["", "-", "01", "1.", ".5", "+1", "1e", "1e+", "0x10", "NaN", "Infinity", "1 ", "١"])
  func otherTextIsNoNumber(_ text: String) {
    #expect(JSONNumber(text: text) == nil)
  }

  @Test(arguments: [
    ("1", "1.0"), ("1.0", "1.00"), ("1", "10e-1"), ("100", "1e2"), ("0", "-0.0e5"), ("-2.50", "-25E-1"),
    ("1e1000", "10e999"),
  ])
  func equalityIsThatOfValues(_ left: String, _ right: String) throws {
    #expect(try number(left) == number(right))
    #expect(try number(left).hashValue == number(right).hashValue)
    #expect(try !(number(left) < number(right)))
  }

  @Test(arguments: [
    ("1", "2"), ("-2", "1"), ("-2", "-1"), ("0.1", "0.11"), ("9", "10"), ("-10", "-9"), ("0", "1e-400"),
    ("9007199254740992", "9007199254740993"), ("1.79769313486232E+308", "1.79769313486232E+309"),
    ("-9.22337203685478E+18", "-9.22337203685477E+18"), ("-1e-999999999999999999999", "0.5"),
  ])
  func orderIsExact(_ small: String, _ large: String) throws {
    #expect(try number(small) < number(large))
    #expect(try !(number(large) < number(small)))
    #expect(try number(small) != number(large))
  }

  @Test func integersAreReadOnlyIfWholeAndInRange() throws {
    #expect(try number("1.0").int64 == 1)
    #expect(try number("1e3").int64 == 1000)
    #expect(try number("-0").int64 == 0)
    #expect(try number("1.5").int64 == nil)
    #expect(try number("9223372036854775807").int64 == .max)
    #expect(try number("-9223372036854775808.0").int64 == .min)
    #expect(try number("9223372036854775808").int64 == nil)
    #expect(try number("-9.22337203685478E+18").int64 == nil)
    #expect(try number("1e1000000000000").int64 == nil)
  }

  @Test func decimalsAreExactOrAbsent() throws {
    #expect(try number("0.1").decimal == Decimal(sign: .plus, exponent: -1, significand: 1))
    #expect(try number("-12.50").decimal == Decimal(sign: .minus, exponent: -1, significand: 125))
    #expect(try number("0").decimal == 0)
    let digits = "12345678901234567890123456789012345678"
    #expect(try number(digits).decimal?.description == digits)
    #expect(try number(digits + "9").decimal == nil)
    #expect(try number("1e127").decimal?.description == "1" + String(repeating: "0", count: 127))
    #expect(try number("1e128").decimal == nil)
    #expect(try number("1.79769313486232E+308").decimal == nil)
    #expect(try number("1e-200").decimal == nil)
  }

  @Test func doublesMakeTheShortestText() {
    #expect(JSONNumber(0.1)?.text == "0.1")
    #expect(JSONNumber(5.0)?.text == "5")
    #expect(JSONNumber(1e300)?.text == "1e+300")
    #expect(JSONNumber(Double.nan) == nil)
    #expect(JSONNumber(-Double.infinity) == nil)
    #expect(JSONNumber(text: "1e400")?.double == .infinity)
  }
}
