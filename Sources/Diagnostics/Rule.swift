/// An entry of the rule book: a form of page that is read, ignored or reported, under a stable identifier.
package struct Rule: Hashable, Sendable {
  /// What the rule does with the form that it names.
  package enum Effect: String, Sendable {
    case reads, ignores, reports
  }

  /// What the rule is about; the rule book is sorted by it.
  package enum Category: String, Sendable, CaseIterable {
    case syntax, page, request, permissions, properties, types, enums, responses, examples, links, names
    case configuration, output
  }

  /// Lower-case words joined by dashes; appears in brackets at the end of each diagnostic.
  package let id: String
  package let category: Category
  package let effect: Effect
  /// The severity of its diagnostics, unless the configuration says otherwise.
  package let severity: Severity
  /// The form that the rule is for, in a sentence.
  package let purpose: String

  package init(
    _ id: String, _ category: Category, _ effect: Effect, _ severity: Severity, _ purpose: String
  ) {
    self.id = id
    self.category = category
    self.effect = effect
    self.severity = severity
    self.purpose = purpose
  }
}

extension Rule.Category {
  /// What the rules of the category are about, in a sentence.
  package var purpose: String {
    switch self {
    case .syntax: "How the bytes of a page become blocks, tables, annotations and includes."
    case .page: "What stands in a page as a whole: title, sections, blocks."
    case .request: "Request lines, parameters and bodies of operations."
    case .permissions: "The permissions that operations need."
    case .properties: "Rows of property tables, their facts, and the JSON representation of a type."
    case .types: "Types, their names and their bases."
    case .enums: "Enumerations, their members, and lists of values."
    case .responses: "Status codes and types of responses."
    case .examples: "Examples of requests and responses, held against what the page states."
    case .links: "Where links of a page lead."
    case .names: "Swift names of what is documented."
    case .configuration: "Entries of `docwright.json` and of a baseline, held against the pages."
    case .output: "The folder that generated sources go into."
    }
  }
}
