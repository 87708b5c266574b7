import Diagnostics
import MarkdownSyntax

/// Where in a page a block stands, as far as it matters to the rules that ignore.
struct BlockPlace {
  var isProsePage: Bool
  private var role = SectionRole.other
  private var isFurtherReading = false
  private var isRepresentation = false
  private var isOtherLanguage = false
  /// Whether the section's heading is one that the readers look for.
  private(set) var isKnown = false

  init(isProsePage: Bool) {
    self.isProsePage = isProsePage
  }

  mutating func enter(_ section: Section) {
    let own = SectionRole(section.heading)
    // Headings such as Response below an example still belong to the example.
    if own != .other, role != .examples, role != .errors { role = own }
    let name = (section.heading.anchor?.replacing("-", with: " ") ?? section.heading.plain).lowercased()
    let further = ["see also", "related content", "next steps", "remarks", "remark", "additional resources", "notes"]
    isFurtherReading = isFurtherReading || further.contains(where: name.hasPrefix)
    isRepresentation = isRepresentation || name.hasPrefix("json representation")
    let known = ["properties", "relationships", "methods", "members", "tasks"]
    isKnown = own != .other || isRepresentation || known.contains(name)
    isOtherLanguage = false
  }

  /// Notes a tab or the end of tabs.
  mutating func pass(_ block: Block) {
    switch block.kind {
    case .tab(let name): isOtherLanguage = name != "http"
    case .thematicBreak: isOtherLanguage = false
    default: break
    }
  }

  /// The rule that ignores a block which no reader took; `nil` where none knows its form.
  func ignoringRule(_ block: Block) -> Rule? {
    if isProsePage { return IgnoringRules.prosePage }
    if isOtherLanguage { return IgnoringRules.otherLanguage }
    switch block.kind {
    case .comment(let comment): return rule(comment)
    case .html: return IgnoringRules.html
    case .paragraph(let text): return rule(text)
    case .quote: return isFurtherReading ? IgnoringRules.furtherReading : IgnoringRules.alert
    case .list: return proseRule
    case .code(let code): return rule(code)
    case .table(let table): return rule(table)
    case .heading, .tab, .thematicBreak: return nil
    }
  }

  private var proseRule: Rule {
    if isFurtherReading { return IgnoringRules.furtherReading }
    return role == .examples ? IgnoringRules.exampleText : IgnoringRules.prose
  }

  private func rule(_ comment: Comment) -> Rule? {
    guard let annotation = comment.annotation else {
      return comment.looksLikeAnnotation ? SyntaxRules.malformedAnnotation : IgnoringRules.comment
    }
    let type = annotation["type"]?.string ?? ""
    if type.hasPrefix("#page.") || annotation["tocPath"] != nil || annotation["suppressions"] != nil {
      return IgnoringRules.pageAnnotation
    }
    guard let kind = annotation["blockType"]?.string else { return nil }
    return kind == "resource" ? nil : IgnoringRules.markerAnnotation
  }

  private func rule(_ text: RichText) -> Rule {
    let plain = text.plain
    if plain.hasPrefix("[!INCLUDE") || plain.hasPrefix(":::") { return IgnoringRules.directive }
    let lower = plain.lowercased()
    if lower.isEmpty || ["none", "none.", "not applicable", "not applicable.", "n/a"].contains(lower) {
      return IgnoringRules.none
    }
    if isFurtherReading { return IgnoringRules.furtherReading }
    if role == .examples { return IgnoringRules.exampleText }
    let leads = ["the following", "here is", "here's", "below is", "in the request url", "this is an example"]
    if lower.hasSuffix(":") || leads.contains(where: lower.hasPrefix) { return IgnoringRules.lead }
    return proseRule
  }

  private func rule(_ code: CodeBlock) -> Rule? {
    let languages = [
      "bash", "c#", "c++", "cpp", "cs", "csharp", "cli", "go", "html", "java", "javascript", "js", "objc",
      "objective-c",
      "php", "powershell", "python", "swift", "ts", "typescript", "xml",
    ]
    if languages.contains(code.info) { return IgnoringRules.otherLanguage }
    if isRepresentation { return IgnoringRules.representationRepeats }
    if isFurtherReading { return IgnoringRules.furtherReading }
    if role == .examples { return IgnoringRules.exampleCode }
    if role == .permissions { return IgnoringRules.permissionRequests }
    return role == .errors ? IgnoringRules.errorSection : nil
  }

  private func rule(_ table: PipeTable) -> Rule? {
    if isFurtherReading { return IgnoringRules.furtherReading }
    if role == .errors { return IgnoringRules.errorSection }
    if role == .examples { return IgnoringRules.exampleText }
    let heads = table.header.map { $0.text.plain.lowercased() }
    if heads.contains(where: { $0.hasPrefix("global service") || $0.hasPrefix("us government") }) {
      return IgnoringRules.nationalClouds
    }
    if let first = heads.first, first.hasPrefix("value") || first.hasSuffix("value") || first.hasPrefix("member"),
      !heads.contains("type")
    {
      return IgnoringRules.valueTable
    }
    return nil
  }
}
