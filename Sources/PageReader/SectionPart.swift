import Diagnostics
import MarkdownSyntax

/// A part of a section: what stands directly under it, or under one of its sub-headings.
struct SectionPart {
  /// The sub-heading, as the condition under which the part applies.
  var condition: String?
  var blocks: [Block]
  var location: SourceLocation

  /// The parts of a section in the order of the page.
  ///
  /// - Parameter roles: those of the sub-headings that belong to the section; others are left out with what they hold.
  static func parts(of section: Section, including roles: Set<SectionRole> = [.other]) -> [SectionPart] {
    let own = SectionPart(blocks: section.ownReadableBlocks, location: section.location)
    let children = section.children.filter { roles.contains(SectionRole($0.heading)) }
    return [own]
      + children.map { child in
        let below = parts(of: child, including: roles).flatMap(\.blocks)
        let heading = String(child.heading.plain.prefix(200)).trimmed()
        return SectionPart(condition: heading.isEmpty ? nil : heading, blocks: below, location: child.location)
      }
  }
}
