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

  /// Whether a page has nothing that a type is made of: no annotation, and neither tables nor code below the headings
  /// that a type's page has.
  static func isProse(_ page: Page) -> Bool {
    func holdsNothing(_ section: Section) -> Bool {
      let isPart = ["properties", "relationships", "json-representation"].contains(section.slug)
      return section.children.allSatisfy(holdsNothing)
        && section.blocks.allSatisfy { block in
          switch block.kind {
          case .comment(let comment): comment.annotation?["blockType"]?.string != "resource"
          case .table, .code: !isPart
          default: true
          }
        }
    }
    return holdsNothing(page.root)
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
