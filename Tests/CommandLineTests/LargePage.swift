import Testing

/// A page of a size that no person writes.
struct LargePage: Sendable, CustomTestStringConvertible {
  var name: String
  var path: String
  var text: @Sendable () -> String
  /// The beginning and the rule of a finding that is expected of it, if one is.
  var finding: (start: String, rule: String)?

  var testDescription: String { name }

  private static let count = 100_000

  static let all: [LargePage] = [
    resource("100,000 rows") { rows { "|p\($0)|String|The row \($0).|" } },
    resource("100,000 rows with links", finding: ("7:5", "unknown-type")) {
      rows { "|p\($0)|[t\($0)](t\($0).md)|`a` row.|" }
    },
    resource("100,000 rows of one name", finding: ("8:1", "duplicate-row")) { rows { _ in "|p|String|The row.|" } },
    resource("rows apart from each other by comments") {
      head + repeated("|a|String|The row.|\n<!-- c -->\n", 80_000)
    },
    resource("30,000 tables") { repeated(head + "|a|String|The row.|\n\n", 30_000) },
    resource("10,000 columns") {
      let heads = (0..<10_000).map { "c\($0)|" }.joined()
      let table = "## Properties\n\n|Property|Type|Description|\(heads)\n|\(repeated(":--|", 10_003))\n"
      return table + (0..<50).map { "|p\($0)|String|The row.|\(repeated("x|", 10_000))\n" }.joined()
    },
    resource("100,000 values") {
      head + "|a|String|Possible values are: \((0..<count).map { "`v\($0)`" }.joined(separator: ", ")).|\n"
    },
    resource("100,000 definitions", finding: ("7:5", "unknown-type")) {
      let rows = (0..<1000).map { "|p\($0)|[t][l\($0)]|The row.|\n" }.joined()
      return head + rows + "\n" + (0..<count).map { "[l\($0)]: t\($0).md\n" }.joined()
    },
    resource("100,000 references") {
      let text = (0..<count).map { "[a][l\($0)]" }.joined(separator: " ")
      return head + "|a|String|\(text)|\n\n" + (0..<count).map { "[l\($0)]: t\($0).md\n" }.joined()
    },
    resource("100,000 brackets in a row", finding: ("8:4", "unknown-type-text")) {
      let (open, close) = (repeated("[", count), repeated("]", count))
      return head + "|a|String|\(open)a\(close)|\n|b|\(repeated("(", count))|\(repeated("[a](", count))|\n"
    },
    resource("100,000 marks in a row") {
      head + "|a|String|\(repeated("*a _b ", count))|\n|b|String|\(repeated("<a ", count))|\n"
        + "|c|String|\(repeated("&amp;<br><li>", count))|\n"
    },
    resource("a row of a megabyte") {
      head + "|a|String|\(repeated("Required if word. ", 60_000))|\n|b|String|\(repeated("1 to 5 ", 150_000))|\n"
    },
    resource("a name of a megabyte", finding: ("7:2", "malformed-property-name")) {
      head + "|\(repeated("a", 1 << 20))|String|The row.|\n"
    },
    operation("100,000 headings") { (0..<count).map { "## H\($0)\n\ntext\n\n" }.joined() },
    operation("100,000 headings of all levels") {
      (0..<count).map { repeated("#", 1 + $0 % 6) + " H\($0)\n" }.joined()
    },
    operation("60,000 examples") { repeated("### Example\n\n``` http\nGET /beds\n```\n\n", 60_000) },
    operation("100,000 brackets") {
      repeated("[", count) + "\n\n" + repeated("> ", count) + "\n\n" + repeated("- ", count)
    },
    operation("100,000 rows of a body", line: "PATCH /beds") {
      "## Request body\n\n" + rows { "|p\($0)|String|The row \($0).|" }.dropFirst("## Properties\n\n".count)
    },
    operation("a line of a megabyte") { repeated("a", 1 << 20) },
    operation("100,000 open comments", finding: ("11:1", "malformed-annotation")) {
      repeated("<!-- {\n\n-->\n", count)
    },
    operation("a placeholder of 300 KB", line: "GET /beds/{\(repeated("a", 300_000))}") { "" },
    operation("nested placeholders of 300 KB", line: "GET /beds/\(repeated("{a", count))\(repeated("}", count))") {
      ""
    },
    operation("a path of 40,000 segments", line: "GET /beds\(repeated("/{id}/as", 20_000))") { "" },
    operation(
      "100,000 request lines", line: (0..<count).map { "GET /beds/b\($0)" }.joined(separator: "\n"),
      finding: ("1008:1", "request-line-limit")
    ) { "" },
    operation("JSON of 100,000 levels", line: "POST /beds", finding: ("14:1", "malformed-example")) {
      "## Example\n\n``` http\nPOST /beds\n\n\(repeated("{\"a\":", count))\n```\n"
    },
    operation("JSON of 100,000 members", line: "POST /beds") {
      let members = (0..<count).map { "\"p\($0)\": 1" }.joined(separator: ",")
      return "## Example\n\n``` http\nPOST /beds\n\n{\(members)}\n```\n"
    },
  ]

  private static let head = "## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n"

  private static func rows(_ row: (Int) -> String) -> String {
    head + (0..<count).map { row($0) + "\n" }.joined()
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static func resource(
    _ name: String, finding: (String, String)? = nil, _ text: @escaping @Sendable () -> String
  ) -> LargePage {
    LargePage(
      name: name, path: "resources/bad.md", text: { "# bad resource type\n\n" + text() },
      finding: finding.map { ("resources/bad.md:\($0):", $1) })
  }

  private static func operation(
    _ name: String, line: String = "GET /beds", finding: (String, String)? = nil,
    _ text: @escaping @Sendable () -> String
  ) -> LargePage {
    let start = "# Get bad\n\nGets it.\n\n## HTTP request\n\n``` http\n\(line)\n```\n\n"
    return LargePage(
      name: name, path: "api/bad-get.md", text: { start + text() + "\n\n## Response\n\nA `200 OK`.\n" },
      finding: finding.map { ("api/bad-get.md:\($0):", $1) })
  }
}
