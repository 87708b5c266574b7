/// What a slip of the hand, or a bad merge, makes of a page.
package enum PageEdit: CaseIterable, Sendable {
  case deleteLine, swapColumns, dropPipe, cut, insertControl, duplicateBlock, swapLines, unbalanceFence
  case unbalanceComment, dropCharacter, insertMark, joinLines

  /// Makes the edit somewhere in a page; a page without the place for it stays as it is.
  package func apply(to lines: inout [String], _ random: inout SeededGenerator) {
    guard !lines.isEmpty else { return }
    let line = Int.random(in: lines.indices, using: &random)
    switch self {
    case .deleteLine: lines.remove(at: line)
    case .swapColumns: change(where: { $0.hasPrefix("|") }, of: &lines, &random, Self.withColumnsSwapped)
    case .dropPipe: change(where: { $0.contains("|") }, of: &lines, &random, Self.withoutPipe)
    case .cut:
      let column = Int.random(in: 0...lines[line].unicodeScalars.count, using: &random)
      lines = Array(lines[...line])
      lines[line] = String(String.UnicodeScalarView(lines[line].unicodeScalars.prefix(column)))
    case .insertControl:
      let controls = [
        "\u{01}", "\u{1B}", "\u{85}", "\u{2028}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\r", "\t", "\u{0C}",
      ]
      lines[line] = Self.inserting(controls.randomElement(using: &random) ?? "", into: lines[line], &random)
    case .duplicateBlock:
      let end = min(lines.count, line + Int.random(in: 1...12, using: &random))
      let block = Array(lines[line..<end])
      lines.insert(contentsOf: block, at: Int.random(in: 0...lines.count, using: &random))
    case .swapLines: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
    case .unbalanceFence:
      let fences = lines.indices.filter { lines[$0].contains("```") }
      if let fence = fences.randomElement(using: &random), Bool.random(using: &random) {
        lines.remove(at: fence)
      } else {
        lines.insert("```", at: line)
      }
    case .unbalanceComment:
      let ends = lines.indices.filter { lines[$0].contains("-->") }
      if let end = ends.randomElement(using: &random), Bool.random(using: &random) {
        lines[end] = lines[end].replacing("-->", with: "")
      } else {
        lines.insert("<!--", at: line)
      }
    case .dropCharacter:
      var scalars = lines[line].unicodeScalars
      if let place = scalars.indices.randomElement(using: &random) { scalars.remove(at: place) }
      lines[line] = String(scalars)
    case .insertMark:
      let marks = [
        "[", "]", "(", ")", "`", "*", "_", "|", "#", ">", "<", "{", "}", "\\", "&", ":", "-", "\"", "/", "?",
      ]
      lines[line] = Self.inserting(marks.randomElement(using: &random) ?? "", into: lines[line], &random)
    case .joinLines:
      if line + 1 < lines.count { lines[line] += " " + lines.remove(at: line + 1) }
    }
  }

  private func change(
    where isWanted: (String) -> Bool, of lines: inout [String], _ random: inout SeededGenerator,
    _ edit: (String, inout SeededGenerator) -> String
  ) {
    guard let line = lines.indices.filter({ isWanted(lines[$0]) }).randomElement(using: &random) else { return }
    lines[line] = edit(lines[line], &random)
  }

  private static func withColumnsSwapped(_ text: String, _ random: inout SeededGenerator) -> String {
    var cells = text.split(separator: "|", omittingEmptySubsequences: false)
    guard cells.count > 3 else { return text }
    let place = Int.random(in: 1..<cells.count - 2, using: &random)
    cells.swapAt(place, place + 1)
    return cells.joined(separator: "|")
  }

  private static func withoutPipe(_ text: String, _ random: inout SeededGenerator) -> String {
    var text = text
    if let place = text.indices.filter({ text[$0] == "|" }).randomElement(using: &random) { text.remove(at: place) }
    return text
  }

  private static func inserting(_ mark: String, into text: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars.insert(contentsOf: Array(mark.unicodeScalars), at: Int.random(in: 0...scalars.count, using: &random))
    return String(String.UnicodeScalarView(scalars))
  }
}
