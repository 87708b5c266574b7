import JSONValue
import Testing

/// What RFC 8259 calls JSON, and what it doesn't; by section.
@Suite struct JSONConformanceTests {
  @Test(arguments: numbers + strings + structures + blanks)
  func isJSON(_ text: String) throws {
    let value = try JSONParser.parse(text)
    #expect(try JSONParser.parse(value.serialized()) == value)
    let lazy = try JSONParser.parseLazily(Array(text.utf8))
    #expect(lazy == value && value == lazy && lazy.hashValue == value.hashValue)
    #expect(try JSONParser.parse(lazy.serialized()) == value)
  }

  @Test(arguments: badNumbers + badStrings + badStructures + badLiterals + badBlanks)
  func isNoJSON(_ text: String) {
    #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(throws: JSONError.self) { try JSONParser.parseLazily(Array(text.utf8)) }
  }

  @Test(arguments: bytes)
  func bytesAreJSON(_ bytes: [UInt8]) throws {
    let value = try JSONParser.parse(bytes)
    #expect(try JSONParser.parse(value.serializedBytes) == value)
  }

  @Test(arguments: badBytes)
  func bytesAreNoJSON(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
  }

  /// Every beginning of a text that closes with its last byte is none itself.
  @Test func beginningsAreNoJSON() throws {
    let text = Array(
      #"{"a":[1,-2.5e+10,true,false,null,"é\u00e9\uD834\uDD1E\n\"\\𝄞"],"b":{"":{},"long name of a member":[[],{}]}}"#
        .utf8)
    let value = try JSONParser.parse(text)
    #expect(try JSONParser.parseLazily(text) == value)
    for count in text.indices {
      #expect(throws: JSONError.self) { try JSONParser.parse(Array(text[..<count])) }
    }
  }

  /// Strings of all lengths, with what has to be seen at each place among eight bytes.
  @Test func charactersAreSeenAtEveryPlace() throws {
    for before in 0..<20 {
      let plain = String(repeating: "x", count: before)
      for after in 0..<10 {
        let end = String(repeating: "y", count: after)
        for (mark, decoded) in [("\\n", "\n"), ("\\\"", "\""), ("é", "é"), ("\\u00e9", "é"), ("\u{7F}", "\u{7F}")] {
          #expect(try JSONParser.parse("\"\(plain)\(mark)\(end)\"") == .string(plain + decoded + end))
        }
        for mark in ["\n", "\u{1F}", "\0", "\\x", "\""] {
          #expect(throws: JSONError.self) { try JSONParser.parse("\"\(plain)\(mark)\(end)\"") }
        }
      }
    }
  }

  @Test func theSetIsLargeEnough() {
    let accepted = Self.numbers + Self.strings + Self.structures + Self.blanks
    let refused = Self.badNumbers + Self.badStrings + Self.badStructures + Self.badLiterals + Self.badBlanks
    #expect(Set(accepted).count == accepted.count)
    #expect(Set(refused).count == refused.count)
    #expect(Set(accepted).isDisjoint(with: refused))
    #expect(accepted.count + refused.count + Self.bytes.count + Self.badBytes.count >= 250)
  }

  // MARK: Section 6, numbers

  static let numbers = [
    "0", "-0", "1", "-1", "9", "10", "123", "-123", "0.0", "-0.0", "0.5", "-0.5", "1.0", "1.25", "123.456", "10.01",
    "0e0", "0E0", "0e+0", "0e-0", "0e00", "1e1", "1E1", "1e+1", "1E+1", "1e-1", "1E-1", "1e01", "1e-01", "1.5e3",
    "1.5E-3", "-1.5e+3", "1e400", "-1e400", "1e-400", "1e99999", "123456789012345678901234567890",
    "-9223372036854775808", "9223372036854775807", "9223372036854775808", "18446744073709551615",
    "0.1234567890123456789012345678901234567890", "0.000000000000000000000000000000000000000000001", "[0]", "[-0]",
    "[1,2]", "[0.1,1e5]", #"{"a":0}"#, #"{"a":-1.5e-9}"#, "[1e5]", "[1E5]", "[20e1]",
  ]

  static let badNumbers = [
    "00", "01", "-00", "-01", "012", "-012", "+1", "+0", "++1", "--1", "-", "+", "-a", ".5", "-.5", "0.", "1.", "-1.",
    "1.e1", "0.e1", ".e1", "1e", "1E", "1e+", "1e-", "1E+", "1.5e", "1.5e+", "1e1.5", "1e.5", "1ee1", "1e1e1", "1e++1",
    "1e+-1", "1.2.3", "1..2", "0x1", "0X1F", "0b1", "0o7", "1_000", "1,000", "1 000", "NaN", "nan", "Infinity",
    "-Infinity", "INF", "-INF", "inf", "1f", "1.0d", "1L", "0a", "1a", "- 1", "-\t1", "1e 5", "1 e5", "1. 5", "[1.]",
    "[-]", "[+1]", "[01]", "[.1]", "[1e]", #"{"a":01}"#, #"{"a":.5}"#, "\u{FF11}", "\u{0661}", "½", "−1",
    "1\u{2009}000",
  ]

  // MARK: Section 7, strings

  static let strings = [
    #""""#, #""a""#, #"" ""#, #""abc def""#, #""\"""#, #""\\""#, #""\/""#, #""/""#, #""\b""#, #""\f""#, #""\n""#,
    #""\r""#, #""\t""#, #""\\n""#, #""\\\"""#, #""\u0000""#, #""\u001F""#, #""\u001f""#, #""\u0041""#, #""\u00e9""#,
    #""\u20AC""#, #""\uD834\uDD1E""#, #""\ud834\udd1e""#, #""\uDBFF\uDFFF""#, #""\uFFFF""#, #""\uFFFE""#, #""\uFDD0""#,
    #""\u2028\u2029""#, #""é""#, #""𝄞""#, #""日本語""#, #""👨‍👩‍👧""#, "\"\u{7F}\"", "\"\u{80}\"", "\"\u{2028}\"",
    "\"\u{2029}\"", "\"\u{FEFF}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{202E}\"", #""'""#, #""//""#, #""/* */""#,
    #""<!-- -->""#, #""null""#, #""{\"a\":1}""#, #""\u005C""#, #""\u0022""#, #"["\n","\t"]"#, #"{"\u0061":1}"#,
  ]

  static let badStrings = [
    "\"", "\"a", "a\"", "'a'", "'", "`a`", "\"a'", #""\""#, #""\a""#, #""\v""#, #""\0""#, #""\x41""#, #""\'""#,
    #""\ ""#,
    #""\U0041""#, #""\u""#, #""\u0""#, #""\u00""#, #""\u004""#, #""\u004g""#, #""\u00g1""#, #""\u 041""#, #""\u-041""#,
    #""\u+041""#, #""\u{41}""#, #""\é""#, #""\\\""#, "\"\n\"", "\"\r\"", "\"\t\"", "\"\0\"",
    "\"\u{01}\"", "\"\u{08}\"", "\"\u{0B}\"", "\"\u{0C}\"", "\"\u{1B}\"", "\"\u{1F}\"", "\"a\\\n b\"",
    "\u{201C}a\u{201D}",
    "\"a\" \"b\"", "\"a\"\"b\"", "\"a\"b", "\"\"\"a\"\"\"", #"\u0022a\u0022"#,
  ]

  // MARK: Sections 2 to 5, values, objects and arrays

  static let structures = [
    "null", "true", "false", "[]", "{}", "[[]]", "[{}]", "[[[]]]", "[null]", "[true,false,null]", #"["a",1,{}]"#,
    #"{"":0}"#, #"{"a":null}"#, #"{"a":{"a":{"a":{}}}}"#, #"{"a":[1,[2,[3]]]}"#, #"{"a":1,"b":2}"#, #"{"a":1,"a":2}"#,
    #"{"a":{},"b":[]}"#, #"{"true":true}"#, #"{" ":" "}"#, #"{"\n":1}"#, #"[[],[],{}]"#,
    String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
    String(repeating: #"{"a":"#, count: 500) + "0" + String(repeating: "}", count: 500),
  ]

  static let badStructures = [
    "[", "]", "{", "}", "[1", "1]", "[1,", "[,", "[,]", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[1:2]", "[1}",
    "{1]",
    "[[]", "[]]", "[{]}", "{]", "[}", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1,,"b":2}"#,
    #"{"a":1 "b":2}"#, #"{"a":1;"b":2}"#, #"{"a",1}"#, #"{"a"=1}"#, #"{"a" 1}"#, #"{"a"::1}"#, #"{"a":1:2}"#, "{a:1}",
    "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{[]:1}", "{{}:1}", #"{"a":1"#, #"{"a":"#, #"{"a""#, #"{"a"#,
    #"{"a":1}}"#,
    #"{"a":1}]"#, #"[]"a""#, "[] []", "{} {}", "1 2", "null null", "[],", "{},", "1,", ",", ":", ",1", ";", "[...]",
    #"{"a":...}"#, #"{"a":undefined}"#, "undefined", "(1)", "<a>", "[1,2", "// a", "/* a */ 1", "1 // a", "# a\n1",
    String(repeating: "[", count: 10_000), String(repeating: #"{"a":"#, count: 10_000),
    String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
  ]

  // MARK: Section 3, literals

  static let badLiterals = [
    "", "n", "nul", "nulll", "NULL", "Null", "nil", "None", "t", "tru", "truee", "TRUE", "True", "f", "fals", "falsee",
    "FALSE", "False", "yes", "no", "on", "truefalse", "true false", "[nul]", "[tru]", "[falsy]", "[TRUE]",
    #"{"a":nul}"#,
    #"{"a":True}"#, "nu\u{AD}ll", "trｕe",
  ]

  // MARK: Section 2, insignificant blanks

  static let blanks = [
    " 1", "1 ", "\t1\t", "\n1\n", "\r\n1\r\n", " \t\r\n[ \t\r\n] \t\r\n", "[ 1 , 2 ]", "[\n1\n,\n2\n]", #"{ "a" : 1 }"#,
    "{\t\"a\"\t:\t1\t}", "{\r\"a\"\r:\r1\r}", "[ [ ] , { } ]", " null ", " \"a\" ", "\u{FEFF}1", "\u{FEFF} {}",
  ]

  static let badBlanks = [
    " ", "\t\n", "\u{0B}1", "\u{0C}1", "\u{A0}1", "\u{85}1", "\u{2003}1", "\u{2028}1", "\u{3000}1", "\u{200B}1",
    "1\u{A0}",
    "[1,\u{A0}2]", "[\u{0C}]", "{\u{A0}}", "\u{FEFF}", "\u{FEFF}\u{FEFF}1", "1\u{FEFF}", "[\u{FEFF}]", "1\0", "\u{1A}",
    "\u{1E}1", "\u{2060}1",
  ]

  // MARK: Section 8.1, UTF-8

  static let bytes: [[UInt8]] = [
    [0x22, 0xC3, 0xA9, 0x22], [0x22, 0xE2, 0x82, 0xAC, 0x22], [0x22, 0xF0, 0x9D, 0x84, 0x9E, 0x22],
    [0x22, 0xF4, 0x8F, 0xBF, 0xBF, 0x22], [0x22, 0xED, 0x9F, 0xBF, 0x22], [0x22, 0xEE, 0x80, 0x80, 0x22],
    [0x22, 0xEF, 0xBF, 0xBF, 0x22], [0xEF, 0xBB, 0xBF, 0x31],
  ]

  static let badBytes: [[UInt8]] = [
    [], [0x00], [0x00, 0x31], [0x31, 0x00], [0xFE, 0xFF, 0x00, 0x31], [0xFF, 0xFE, 0x31, 0x00], [0xEF, 0xBB],
    [0xEF, 0xBB, 0xBF],
    // Bytes that begin or continue nothing.
    [0x22, 0x80, 0x22], [0x22, 0xBF, 0x22], [0x22, 0xFE, 0x22], [0x22, 0xFF, 0x22], [0x80], [0xFF],
    // Sequences that are cut short.
    [0x22, 0xC3, 0x22], [0x22, 0xE2, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xF0, 0x22],
    [0x22, 0xF0, 0x9D, 0x84, 0x22],
    [0x22, 0xC3], [0x22, 0xC3, 0x28, 0x22],
    // Longer than need be.
    [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xC1, 0xBF, 0x22], [0x22, 0xE0, 0x80, 0xAF, 0x22],
    [0x22, 0xE0, 0x9F, 0xBF, 0x22], [0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22],
    // Surrogates, and beyond U+10FFFF.
    [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xED, 0xBF, 0xBF, 0x22], [0x22, 0xED, 0xA0, 0x81, 0xED, 0xB0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
    [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22],
    [0x22, 0xFC, 0x84, 0x80, 0x80, 0x80, 0x80, 0x22],
    // UTF-16 and UTF-32, with and without their marks.
    [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D], [0x5B, 0x00, 0x5D, 0x00],
    [0x00, 0x5B, 0x00, 0x5D], [0xFF, 0xFE, 0x00, 0x00, 0x5B, 0x00, 0x00, 0x00], [0x5B, 0x00, 0x00, 0x00],
    // Cut short by the end of the text, and in names.
    [0x22, 0xE2, 0x82], [0x22, 0xF0, 0x9D, 0x84], [0x22, 0x80], [0x7B, 0x22, 0x80, 0x22, 0x3A, 0x31, 0x7D],
    [0x7B, 0x22, 0xC0, 0xAF, 0x22, 0x3A, 0x31, 0x7D], [0x7B, 0x22, 0x00, 0x22, 0x3A, 0x31, 0x7D],
    // Behind a long plain beginning, where eight bytes are looked at together.
    Array("\"abcdefghijklmnopqrstuvw".utf8) + [0xBF, 0x22], Array("\"abcdefghijklmno".utf8) + [0x1F, 0x22],
    Array("\"abcdefghijklmno".utf8) + [0x00, 0x22], Array("\"\u{E9}bcdefghijklmno".utf8) + [0xC3, 0x22],
    // Outside strings.
    [0x5B, 0xC3, 0xA9, 0x5D], [0x7B, 0x22, 0x61, 0x22, 0x3A, 0xE9, 0x7D], [0x5B, 0xFF, 0x5D], [0x31, 0xE5],
  ]
}
