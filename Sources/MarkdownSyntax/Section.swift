import Diagnostics

/// A heading with what stands under it, up to the next heading of its level or above.
package struct Section: Sendable {
  /// The level of the heading; 0 for the page as a whole.
  package var level: Int
  package var heading: RichText
  package var location: SourceLocation
  /// The blocks before the first sub-heading.
  package var blocks: [Block] = []
  package var children: [Section] = []

  /// This section's blocks and those of all sections below, in the order of the page.
  package var allBlocks: [Block] {
    if children.isEmpty { return blocks }
    var all: [Block] = []
    add(to: &all)
    return all
  }

  private func add(to all: inout [Block]) {
    all += blocks
    for index in children.indices { children[index].add(to: &all) }
  }

  /// The fragment that links use for the heading: lower case, blanks as dashes, marks dropped.
  package var slug: String { Section.slug(of: heading.plain) }

  package static func slug(of text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if isBlank(scalar) {
        result.append("-")
      } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Builds the tree of sections from the blocks of a page. Tabs are not headings here.
  static func tree(_ blocks: [Block], location: SourceLocation) -> Section {
    var open = [Section(level: 0, heading: .empty, location: location)]
    func close(to level: Int) {
      while let last = open.last, last.level >= level, open.count > 1 {
        open.removeLast()
        open[open.count - 1].children.append(last)
      }
    }
    for block in blocks {
      if case .heading(let level, let text) = block.kind {
        close(to: level)
        open.append(Section(level: level, heading: text, location: block.location))
      } else {
        open[open.count - 1].blocks.append(block)
      }
    }
    close(to: 1)
    return open[0]
  }
}
