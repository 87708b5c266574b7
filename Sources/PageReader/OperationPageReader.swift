import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads the pages that document operations.
struct OperationPageReader {
  let page: Page
  var operation: Operation
  var facts: OperationFacts
  var diagnostics: [Diagnostic] = []
  /// What only `lint` says.
  var doubts: [Diagnostic] = []
  /// What the checks need beside the facts.
  var details = PageDetails()
  let trace: ReadingTrace
  let sections: [SectionRole: [Section]]

  init(page: Page, trace: ReadingTrace) {
    self.page = page
    sections = page.root.sectionsByRole()
    self.trace = trace
    operation = Operation(id: PagePath.stem(of: page.path), title: "", page: page.path)
    facts = OperationFacts(operation: operation, location: page.source.location(line: 0))
  }

  mutating func read() -> (facts: OperationFacts, diagnostics: [Diagnostic]) {
    readHead()
    readRequests()
    readPermissions()
    var examples = ExamplesReader(version: PagePath.version(of: page.path), trace: trace)
    for section in sections[.examples, default: []] { examples.read(section) }
    if examples.responses.isEmpty {
      // Some pages show the answer in the Response section itself.
      for section in sections[.response, default: []] { examples.read(section) }
    }
    operation.examples = examples.examples
    diagnostics += examples.diagnostics
    details.examples = examples.bodies
    details.targets = examples.targets
    readParameters()
    readBody(examples)
    facts.sentType = facts.bodies.isEmpty ? nil : examples.sentType
    readResponses(examples)
    operation.spellings = spellings()
    facts.operation = operation
    return (facts, diagnostics)
  }

  // MARK: Names

  /// The names that this page spells in camel case: labels of links to types, types of rows, and parts of its paths.
  private func spellings() -> [String] {
    var result = Set<String>()
    for block in page.root.allBlocks {
      guard case .paragraph(let text) = block.kind else { continue }
      for link in text.links where LinkTarget.isResource(link.destination, on: page.path) {
        result.formUnion(link.text.parts(at: UInt8(ascii: ".")).map(String.init).filter(TypeGrammar.isTypeName))
      }
    }
    return result.filter { $0 != $0.lowercased() }.sorted()
  }

  mutating func report(_ rule: Rule, _ location: SourceLocation, _ message: String) {
    diagnostics.append(Diagnostic(rule: rule, location: location, message: message))
  }
}
