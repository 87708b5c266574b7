import JSONValue
import Testing

/// Strings are written in runs of eight bytes, so what has to be escaped stands at each place of one here.
@Suite struct JSONWriterTests {
  @Test(arguments: ["\"", "\\", "\n", "\u{1}", "\u{1F}"], 0..<18)
  func escapesAreFoundAtEachPlace(_ mark: String, _ place: Int) throws {
    let text = String(repeating: "é", count: place / 2) + String(repeating: "x", count: place % 2) + mark + " \u{7F}end"
    let written = JSONValue.string(text).serialized()
    #expect(try JSONParser.parse(written) == .string(text))
    #expect(!written.dropFirst().dropLast().utf8.contains { $0 < 0x20 })
    #expect(written.utf8.count > text.utf8.count + 2)
  }

  @Test func onlyWhatHasToBeIsEscaped() {
    #expect(JSONValue.string("a \u{7F} / ü !#[]^_ 🙂").serialized() == "\"a \u{7F} / ü !#[]^_ 🙂\"")
    #expect(JSONValue.string("\"\\\n\r\t\u{1}").serialized() == #""\"\\\n\r\t\u0001""#)
  }
}
