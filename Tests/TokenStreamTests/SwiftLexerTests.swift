import Testing

@Suite struct SwiftLexerTests {
  @Test(arguments: [
    ("let a = \"b // c\" // d\n", ["let", "a", "=", "\"\""]),
    ("/* a /* b */ c */ d", ["d"]),
    ("#\"a\" \\(b)\"# + c", ["\"\"", "+", "c"]),
    ("\"a\\(b(\"c\"))d\"", ["\"\"", "\\(", "b", "(", "\"\"", ")", ")"]),
    ("\"\"\"\na \"b\" \\\"\"\"\n\"\"\".c", ["\"\"", ".", "c"]),
    ("#if a\n`b`", ["#", "if", "a", "`", "b", "`"]),
  ])
  func tokens(_ source: String, _ expected: [String]) {
    #expect(SwiftLexer.tokens(of: source) == expected)
  }

  @Test(arguments: ["\"a\nb\"", "/* a", "\"\"\"a", "\"\\(a\""])
  func whatHasNoEndIsNoSource(_ source: String) {
    #expect(SwiftLexer.tokens(of: source) == nil)
  }
}
