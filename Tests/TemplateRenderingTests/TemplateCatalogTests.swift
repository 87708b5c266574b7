import Testing

@testable import TemplateRendering

@Suite struct TemplateCatalogTests {
  @Test(arguments: BuiltInSet.allCases)
  func everyTemplateHasAPurposeAndKeys(_ set: BuiltInSet) {
    let catalog = TemplateCatalog(set)
    #expect(!catalog.names.isEmpty)
    for name in catalog.names {
      #expect(catalog.purpose(of: name).hasSuffix("."), "\(set) \(name)")
      #expect(!catalog.keys(of: name).isEmpty, "\(set) \(name) is used nowhere")
    }
  }

  @Test func keysAroundAreThoseOfThePlace() {
    let keys = TemplateCatalog(.swift).keys(of: "query-parameter")
    #expect(keys.first == "name: identifier")
    #expect(keys.contains("around it:"))
    #expect(keys.contains("  header: comment lines at the head of a file"))
    #expect(!keys.contains { $0.hasPrefix("  assignments:") })
  }

  @Test func originsAreReadFromTheFirstLine() {
    let origin = TemplateOrigin(name: "model", digest: "ab12")
    #expect(origin.line == "{{! docwright: model sha256:ab12 }}")
    #expect(TemplateOrigin(firstLineOf: origin.line + "\n{{header}}") == origin)
    #expect(TemplateOrigin(firstLineOf: origin.line + "\r\n{{header}}") == origin)
    #expect(TemplateOrigin(firstLineOf: "{{header}}\n" + origin.line) == nil)
    #expect(TemplateOrigin(firstLineOf: "{{! my own }}\n") == nil)
    #expect(TemplateOrigin(firstLineOf: "{{! docwright: model sha256:ab12") == nil)
  }
}
