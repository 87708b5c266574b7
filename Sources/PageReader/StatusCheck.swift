import Diagnostics

/// Reports examples that succeed with a status that the Response section doesn't have.
enum StatusCheck {
  static func findings(_ responses: [ResponseFacts], _ examples: [ResponseExample]) -> [Diagnostic] {
    let stated = Set(responses.map(\.response.status).filter { $0 < 400 }).sorted()
    // A redirection is followed: the example may show where it leads.
    guard !stated.isEmpty, stated.allSatisfy({ $0 < 300 }) else { return [] }
    let statuses = stated.map(String.init).joined(separator: ", ")
    return examples.compactMap { example in
      guard let status = example.status, (200..<300).contains(status), !stated.contains(status) else { return nil }
      return Diagnostic(
        rule: PageRules.statusConflict, location: example.location,
        message: "the example answers \(status), the response section says \(statuses); the section counts")
    }
  }
}
