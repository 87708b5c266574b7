import Diagnostics
import MarkdownSyntax

/// Tells what a page documents: by its folder first, then by `doc_type`, then by its form.
enum PageClassifier {
  static func kind(of page: Page) -> PageFacts.Kind {
    switch PagePath.name(of: PagePath.folder(of: page.path)) {
    case "api": return documentsType(page) ? .resource : .operation
    case "resources": return isEnum(page) ? .enumeration : .resource
    default:
      if isEnum(page) { return .enumeration }
      if page.frontMatter["doc_type"]?.hasPrefix("resource") ?? false { return .resource }
      if page.frontMatter["doc_type"]?.hasPrefix("api") ?? false { return .operation }
      if page.root.sectionsByRole()[.request] != nil { return .operation }
      return isResource(page) ? .resource : .conceptual
    }
  }

  /// A resource page that stands among operation pages: it has no request section, but the sections of a type.
  private static func documentsType(_ page: Page) -> Bool {
    guard page.title?.heading.plain.lowercased().hasSuffix("resource type") ?? false,
      page.root.sectionsByRole()[.request] == nil
    else { return false }
    return isResource(page)
  }

  /// Whether a page has nothing that a type is made of: no annotation, whole or damaged, no table of properties, and
  /// neither tables nor code below the headings that a type's page has. Or it says so and isn't titled as a type's.
  static func isProse(_ page: Page) -> Bool {
    if page.frontMatter["doc_type"]?.hasPrefix("conceptual") ?? false, !isResource(page) { return true }
    let reader = PropertyTableReader(page: page.path)
    func isProse(_ block: Block, isPart: Bool) -> Bool {
      switch block.kind {
      case .comment(let comment): !isTypeText(comment.text)
      case .html(let text): !isTypeText(text)
      case .paragraph(let text): !isTypeText(text.plain)
      case .table(let table): !isPart && reader.columns(of: table) == nil
      case .code: !isPart
      case .quote(let blocks): blocks.allSatisfy { isProse($0, isPart: isPart) }
      case .list(let items): items.joined().allSatisfy { isProse($0, isPart: isPart) }
      case .heading, .tab, .thematicBreak: true
      }
    }
    func isProse(_ section: Section) -> Bool {
      let isPart = ["properties", "relationships", "json-representation"].contains(section.slug)
      return section.blocks.allSatisfy { isProse($0, isPart: isPart) } && section.children.allSatisfy(isProse)
    }
    return isProse(page.root)
  }

  /// Whether a table below the heading "Properties" lists properties, even one that a quotation has swallowed.
  static func hasProperties(_ page: Page) -> Bool {
    let reader = PropertyTableReader(page: page.path)
    func lists(_ block: Block) -> Bool {
      switch block.kind {
      case .table(let table): reader.columns(of: table) != nil
      case .quote(let blocks): blocks.contains(where: lists)
      case .list(let items): items.joined().contains(where: lists)
      default: false
      }
    }
    func lists(_ section: Section) -> Bool {
      section.slug == "properties" && section.blocks.contains(where: lists) || section.children.contains(where: lists)
    }
    return lists(page.root)
  }

  /// Whether a text holds an annotation's words or rows of a table.
  private static func isTypeText(_ text: String) -> Bool {
    text.contains("\"@odata.type\"") || text.contains("\"resource\"") || text.hasPrefix("|") || text.contains("\n|")
  }

  static func isEnum(_ page: Page) -> Bool {
    if page.frontMatter["doc_type"]?.lowercased().hasPrefix("enum") ?? false { return true }
    return page.title?.heading.plain.lowercased().hasSuffix("enum type") ?? false
  }

  /// Whether the page says that it documents a type.
  static func isResource(_ page: Page) -> Bool {
    let title = page.title?.heading.plain.lowercased() ?? ""
    return title.hasSuffix("resource type") || title.hasSuffix("complex type")
  }
}
