import APISchema
import Diagnostics
import MarkdownSyntax

/// Reads enumerations: pages of their own, collective pages, and value tables of resource pages.
struct EnumReader {
  let page: Page
  private(set) var diagnostics: [Diagnostic] = []

  private let trace: ReadingTrace

  init(page: Page, trace: ReadingTrace) {
    self.page = page
    self.trace = trace
  }

  /// The enumerations of "### x values" sections with a table of members.
  mutating func readSections() -> [EnumFacts] {
    var result: [EnumFacts] = []
    visit(page.root, into: &result)
    return result
  }

  private mutating func visit(_ section: Section, into result: inout [EnumFacts]) {
    let words = section.heading.plain.parts(at: 0x20)
    if words.count == 2, ["values", "enum", "enumeration"].contains(words[1].lowercased()),
      TypeGrammar.isTypeName(String(words[0])), let members = members(of: section)
    {
      result.append(facts(String(words[0]), members, section, fragment: section.slug))
    }
    for child in section.children { visit(child, into: &result) }
  }

  /// The enumeration of a page of its own.
  mutating func readPage() -> EnumFacts? {
    guard let title = page.title, let name = title.heading.plain.split(separator: " ").first.map(String.init),
      TypeGrammar.isTypeName(name)
    else { return nil }
    for section in [title] + title.children {
      guard let members = members(of: section) else { continue }
      var facts = facts(name, members, title, fragment: nil)
      trace.note(block: title.location, ReadingRules.title)
      trace.note(fact: "enumeration \(facts.definition.name)", at: title.location, by: ReadingRules.title)
      for block in title.blocks {
        guard case .paragraph(let text) = block.kind, !text.isEmpty else { continue }
        if PageNamespace.isLine(text) { trace.note(block: block.location, ReadingRules.namespace) }
        let words = PageNamespace.below(text)
        if !words.isEmpty, facts.definition.summary == nil {
          facts.definition.summary = Placeholder.summary(of: words)
          trace.note(block: block.location, ReadingRules.summary)
        }
      }
      return facts
    }
    return nil
  }

  private mutating func facts(_ name: String, _ members: [EnumMember], _ section: Section, fragment: String?)
    -> EnumFacts
  {
    let qualified = name.contains(".") ? name : PageNamespace.of(page) + "." + name
    var definition = EnumDefinition(name: qualified)
    definition.pages = [page.path]
    definition.members = members
    definition.flags = statesFlags(section)
    if statesEvolvable(section, members) { definition.evolvable = true }
    if !definition.flags, Self.areBits(members.compactMap(\.value)) {
      definition.flags = true
      diagnostics.append(
        Diagnostic(
          rule: PageRules.flagsByValues, location: section.location,
          message: "the values of \(qualified) are powers of two, so its members are read as combinable"))
    }
    return EnumFacts(definition: definition, fragment: fragment, location: section.location)
  }

  private func statesFlags(_ section: Section) -> Bool {
    section.blocks.contains { block in
      guard case .paragraph(let text) = block.kind else { return false }
      let says = FlagsPhrase.matches(text.plain)
      if says { trace.note(block: block.location, ReadingRules.flagsText) }
      return says
    }
  }

  private func statesEvolvable(_ section: Section, _ members: [EnumMember]) -> Bool {
    if members.contains(where: { EvolvablePhrase.isSentinel($0.name) }) { return true }
    return section.blocks.contains { block in
      guard case .paragraph(let text) = block.kind else { return false }
      return EvolvablePhrase.matches(text.plain, members: [])
    }
  }

  /// Three or more values beside zero, all of them powers of two.
  private static func areBits(_ values: [Int64]) -> Bool {
    let bits = values.filter { $0 != 0 }
    return bits.count >= 3 && bits.allSatisfy { $0 > 0 && $0 & ($0 - 1) == 0 }
  }

  private func members(of section: Section) -> [EnumMember]? {
    for block in section.blocks {
      guard case .table(let table) = block.kind, let columns = MemberColumns(table.header) else { continue }
      var members: [EnumMember] = []
      var seen = Set<String>()
      for row in table.rows {
        guard let name = row.cell(columns.name)?.text.plain.split(separator: "(").first?.trimmed(), !name.isEmpty,
          seen.insert(name).inserted
        else { continue }
        let value = row.cell(columns.value).flatMap { Int64($0.text.plain) }
        let summary = row.cell(columns.description).flatMap { Placeholder.summary(of: $0.text.plain) }
        members.append(EnumMember(name: name, value: value, summary: summary))
        trace.note(
          fact: "member \(name)\(value.map { " = \($0)" } ?? "")", at: row.location, by: ReadingRules.memberTable)
      }
      if members.isEmpty { return nil }
      trace.note(block: table.location, ReadingRules.memberTable)
      return members
    }
    return nil
  }
}

/// The columns of a table of members, by the words of its header.
private struct MemberColumns {
  var name: Int
  var value: Int?
  var description: Int?

  init?(_ header: [PipeCell]) {
    let heads = header.map { $0.text.plain.lowercased() }
    if heads.contains("type") || heads.contains("property") { return nil }
    let member = heads.firstIndex { ["member", "members", "member name", "name", "enum member"].contains($0) }
    let value = heads.firstIndex { ["value", "values", "int value", "enum value"].contains($0) }
    guard let name = member ?? value else { return nil }
    self.name = name
    self.value = member == nil ? nil : value
    description = heads.firstIndex { $0.hasPrefix("description") || $0 == "meaning" }
  }
}
