import Foundation
import JSONValue
import Testing

@Suite struct JSONErrorTests {
  private func error(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONParser.parse(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", 1, 1), ("{\n  \"é\": x}", 2, 9), ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("{1:2}", 1, 2), ("[1] 2", 1, 5),
    ("nul", 1, 1), ("[01]", 1, 2), ("\"ab", 1, 1), ("\"a\u{1}\"", 1, 3), (#""\x""#, 1, 2), (#""\u12G4""#, 1, 2),
    ("[1,]", 1, 4), ("{\"a\":1,}", 1, 8), ("[\n\n", 3, 1), ("// c", 1, 1), ("1.e1", 1, 1), ("{", 1, 2),
  ])
  func positionsAreInBytes(_ text: String, _ line: Int, _ column: Int) {
    let error = error(Array(text.utf8))
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.kind == .syntax)
  }

  @Test func descriptionSaysWhatAndWhere() {
    let error = error(Array("[1]\n]".utf8))
    #expect(error?.description == "text after the end of the value (line 2, column 1)")
    #expect(error?.offset == 4)
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func invalidUTF8IsRefused(_ bytes: [UInt8]) {
    let error = error(Array("[\"aé".utf8) + bytes + Array("\"]".utf8))
    #expect(error?.kind == .encoding)
    #expect(error?.offset == 5)
  }

  @Test func aReplacementCharacterIsNoError() throws {
    #expect(try JSONParser.parse("\"\u{FFFD}\"") == "\u{FFFD}")
  }

  @Test(arguments: [#""\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\uD800x""#, #""\uDC00\uD800""#])
  func loneSurrogatesAreRefused(_ text: String) {
    let error = error(Array(text.utf8))
    #expect(error?.kind == .encoding)
    #expect(error?.offset == 1)
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(error(nested(512)) == nil)
    #expect(error(nested(513))?.kind == .limit)
    #expect(error(nested(513))?.column == 513)
    #expect(error(nested(1_000_000))?.kind == .limit)
    #expect(error(nested(3), limits: JSONLimits(maxDepth: 2))?.kind == .limit)
  }

  @Test func sizeIsLimited() {
    #expect(error(Array("[10]".utf8), limits: JSONLimits(maxBytes: 4)) == nil)
    #expect(error(Array("[100]".utf8), limits: JSONLimits(maxBytes: 4))?.kind == .limit)
  }

  /// The secondary threads of Apple's platforms have half a MiB.
  @Test func theDeepestTextFitsASmallStack() async {
    let text =
      String(repeating: #"{"a":["#, count: 256) + "1" + String(repeating: "]}", count: 256)
    let isEqual = await withCheckedContinuation { continuation in
      let thread = Thread {
        let value = try? JSONParser.parse(text)
        let again = try? JSONParser.parse(value?.serialized() ?? "")
        continuation.resume(returning: value != nil && value == again && value.hashValue == again.hashValue)
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(isEqual)
  }
}
