import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads one page: a pure function of its path, its bytes and the files that it includes.
package enum PageReader {
  /// - Parameter path: below the pages' root, with `/` as separator; the folders `api` and `resources` tell operation
  ///   pages from resource pages, and the page's own form does where there are none.
  /// - Parameter accounts: whether to give the account of the page's blocks and facts too.
  package static func read(
    path: String, bytes: [UInt8], includes: any IncludeLibrary, accounts: Bool = false
  ) -> PageFacts {
    let (page, diagnostics) = Page.read(path: path, bytes: bytes, includes: includes)
    guard let page else { return PageFacts(page: path, kind: .conceptual, diagnostics: diagnostics) }
    var facts = PageFacts(page: path, kind: PageClassifier.kind(of: page), diagnostics: diagnostics)
    facts.includes = page.source.includes
    let trace = ReadingTrace(isKept: accounts)
    switch facts.kind {
    case .operation:
      var reader = OperationPageReader(page: page, trace: trace)
      let (operation, found) = reader.read()
      facts.operation = operation
      if accounts {
        facts.details = reader.details
        facts.diagnostics += reader.doubts
      }
      facts.diagnostics += found
    case .resource: readResource(page, trace, into: &facts)
    case .enumeration:
      var reader = EnumReader(page: page, trace: trace)
      // A page of many has a section for each; any other page is about one.
      facts.enums = reader.readSections()
      if facts.enums.isEmpty {
        if let definition = reader.readPage() {
          facts.enums = [definition]
        } else {
          let location = page.title?.location ?? page.source.location(line: 0)
          facts.diagnostics.append(
            Diagnostic(
              rule: PageRules.emptyEnum, location: location,
              message: "no members; expected a table with a column \"Member\" under \"## Members\""))
        }
      }
      facts.diagnostics += reader.diagnostics
    case .conceptual: break
    }
    if page.title == nil, facts.documentsSomething {
      facts.diagnostics.append(
        Diagnostic(
          rule: PageRules.missingTitle, location: page.source.location(line: 0),
          message: "no heading of level 1; expected one that names what the page documents"))
    }
    if accounts {
      check(page, into: &facts)
      let account = PageAccount(page: page, kind: facts.kind, trace: trace, diagnostics: facts.diagnostics)
      facts.diagnostics += account.diagnostics
      facts.account = account
    }
    return facts
  }

  /// Adds what only `lint` looks for.
  private static func check(_ page: Page, into facts: inout PageFacts) {
    var reader = PageDetailsReader(page: page)
    reader.read()
    var details = reader.details
    details.examples = facts.details?.examples ?? []
    details.targets = facts.details?.targets ?? []
    details.scopes = facts.details?.scopes ?? []
    facts.details = details
    // The reader of permissions has its own words for a cell with a placeholder.
    let known = Set(facts.diagnostics.filter { $0.rule == PageRules.placeholderText }.map(\.location))
    facts.diagnostics += reader.diagnostics.filter {
      $0.rule != PageRules.placeholderText || !known.contains($0.location)
    }
    facts.diagnostics += DescriptionCheck.findings(
      facts, beside: facts.diagnostics, head: page.title?.headBlocks.map(\.location) ?? [])
  }

  private static func readResource(_ page: Page, _ trace: ReadingTrace, into facts: inout PageFacts) {
    var reader = ResourcePageReader(page: page, trace: trace)
    let type = reader.read()
    facts.diagnostics += reader.diagnostics
    var enums = EnumReader(page: page, trace: trace)
    facts.enums = enums.readSections()
    facts.diagnostics += enums.diagnostics
    var methods = MethodsReader(page: page, trace: trace)
    methods.read()
    facts.returnTypes = methods.returnTypes
    facts.diagnostics += methods.diagnostics
    if let type {
      facts.types = [type]
    } else if facts.enums.isEmpty || PageClassifier.hasProperties(page) {
      facts.diagnostics.append(typeless(page, &facts.kind))
    }
  }

  /// What is said of a page of which no type came.
  private static func typeless(_ page: Page, _ kind: inout PageFacts.Kind) -> Diagnostic {
    let location = page.title?.location ?? page.source.location(line: 0)
    if PageClassifier.hasProperties(page) || !PageClassifier.isProse(page) {
      return Diagnostic(
        rule: PageRules.missingTypeName, location: location,
        message: "no type is named here; expected a \"resource\" annotation with \"@odata.type\"")
    }
    kind = .conceptual
    return PageClassifier.isResource(page)
      ? Diagnostic(
        rule: PageRules.emptyTypePage, location: location,
        message: "the title is that of a type's page, but it has neither properties nor a \"resource\" annotation; "
          + "it is read as prose")
      : Diagnostic(
        rule: PageRules.conceptualPage, location: location,
        message: "the page documents no type, so it is read as prose")
  }
}

extension PageFacts {
  /// Whether the page as a whole documents an operation, a type or an enumeration, and not prose or many enumerations in
  /// sections of their own.
  fileprivate var documentsSomething: Bool {
    switch kind {
    case .operation: true
    case .resource: !types.isEmpty || enums.isEmpty
    case .enumeration: enums.allSatisfy { $0.fragment == nil }
    case .conceptual: false
    }
  }
}
