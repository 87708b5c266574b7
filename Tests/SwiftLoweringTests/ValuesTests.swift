import Testing

@testable import SwiftLowering

@Suite struct ValuesTests {
  @Test func literalsCannotBeLeft() {
    let literal = StringLiteral("a\"\\(b)\n\u{202E}\u{2028}\u{0}")
    #expect(literal.text == #""a\"\\(b)\n\u{202E}\u{2028}\u{0}""#)
  }

  @Test func longLiteralsBreakAtBlanks() {
    let text = String(repeating: "word ", count: 40)
    let lines = StringLiteral(text).lines(width: 60)
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined() == text)
    let unbroken = StringLiteral(String(repeating: "x", count: 200)).lines(width: 60)
    #expect(unbroken.allSatisfy { $0.count <= 60 })
  }

  @Test func commentsCannotBeLeft() {
    var doc = DocText(indent: 2)
    doc.add(paragraph: "One sentence\nover lines. See e.g. this. */ \u{2028}fatalError()\u{202E} 2 more.")
    #expect(
      doc.text == """
        /// One sentence over lines.
          /// See e.g. this. \\*/ fatalError() 2 more.
        """)
  }

  /// DocC shows the words of a page as they stand there, code spans as such, and never as markup or links of its own.
  @Test(arguments: [
    ("Bearer <token> and a < b", #"Bearer \<token> and a < b"#),
    ("*.xml, **** and snake_case, _x_", #"\*.xml, \*\*\*\* and snake_case, \_x\_"#),
    ("One of `a<b`, `x*`", "One of `a<b`, `x*`"),
    ("A ``Symbol`` and ```a ` b```", "A `Symbol` and ```a ` b```"),
    ("An open ` mark and ``two", #"An open \` mark and \`\`two"#),
    (
      "<doc:Page> ![image](x.png) [link](doc:Page) [name]: x",
      #"\<doc:Page> ![image\](x.png) [link\](doc:Page) [name\]: x"#
    ),
    ("C:\\* &lt; R&D & more ~x~", #"C:\\\* \&lt; R&D & more \~x\~"#),
    ("@Metadata { }", #"\@Metadata { }"#),
    ("# Title. > Quote. - Item", "\\# Title. > Quote. - Item"),
    ("1) one", #"1\) one"#),
    ("--- ---", #"\--- ---"#),
    ("-1 is all, +2 is none", "-1 is all, +2 is none"),
  ])
  func commentsShowTheWordsOfThePage(words: String, comment: String) {
    var doc = DocText()
    doc.add(paragraph: words)
    #expect(doc.text == "/// " + comment)
    var list = DocText()
    list.add(list: [words], under: "Items:")
    #expect(list.lines.last == "- " + comment)
  }

  @Test func keywordsAreEscaped() throws {
    for word in ReservedNames.keywords {
      #expect(try #require(Identifier(word)).text == "`\(word)`")
    }
    #expect(Identifier("a-b") == nil)
    #expect(Identifier("1a") == nil)
    #expect(Identifier("") == nil)
  }

  @Test func callsBreakOneArgumentALine() {
    let call = Expression.call("f", [.init(label: "a", value: .array([.string("x"), .string("y")]))])
    #expect(call.laidOut(indent: 2, before: 2) == #"f(a: ["x", "y"])"#)
    #expect(call.laidOut(indent: 2, before: 110) == "f(\n    a: [\"x\", \"y\"]\n  )")
  }
  @Test func aListHasALineForEachElement() {
    let call = Expression.call("f", [.init(label: "a", value: .list([.code("x"), .code("y")]))])
    #expect(call.laidOut(indent: 0, before: 0) == "f(\n  a: [\n    x,\n    y,\n  ]\n)")
    #expect(Expression.list([.code("x")]).braced(indent: 0, before: 0) == "{\n  [\n    x\n  ]\n}")
    #expect(Expression.list([]).braced(indent: 0, before: 0) == "{ [] }")
  }
}
