import Diagnostics

/// The zones of pages that document several versions at once:
///
///     :::zone pivot="graph-v1"
///     …
///     :::zone-end
///
/// A page keeps those of its own version. Zones of other things, such as languages, are none of this.
struct VersionZones {
  /// A zone's lines, those of its marks with them.
  private struct Zone {
    var lines: Range<Int>
    var pivots: Substring
    var words: [Substring]
  }

  let version: String
  var diagnostics: [Diagnostic] = []

  /// - Parameter version: that of the page's folder.
  init(version: String) {
    self.version = version
  }

  /// Blanks the zones of other versions, unless there is none of this one, and the marks of those that stay.
  mutating func settle(_ lines: inout [PageSource.Line]) {
    let zones = Self.zones(in: lines).filter { $0.words.contains(where: Self.isVersion) }
    guard zones.contains(where: isWanted) else { return }
    for zone in zones {
      if isWanted(zone) {
        for index in [zone.lines.lowerBound, zone.lines.upperBound - 1] where Self.mark(lines[index].text) != nil {
          lines[index].text = ""
        }
        continue
      }
      let first = lines[zone.lines.lowerBound]
      diagnostics.append(
        Diagnostic(
          rule: SyntaxRules.otherVersionZone,
          location: SourceLocation(file: first.file, line: first.number, column: 1),
          message: "the zone \"\(zone.pivots.prefix(80))\" is one of another version than \(version)"))
      for index in zone.lines { lines[index].text = "" }
    }
  }

  private func isWanted(_ zone: Zone) -> Bool {
    zone.words.contains { word in
      version == "beta" ? word == "beta" || word == "preview" : version == word || version.hasPrefix(word + ".")
    }
  }

  private static func isVersion(_ word: Substring) -> Bool {
    word == "beta" || word == "preview" || (word.first == "v" && word.dropFirst().first?.isNumber ?? false)
  }

  private static func zones(in lines: [PageSource.Line]) -> [Zone] {
    var zones: [Zone] = []
    var fence: Fence?
    var isOpen = false
    for index in lines.indices {
      let text = lines[index].text
      if let current = fence {
        if current.isClosed(by: text) { fence = nil }
      } else if let opened = Fence(opening: text) {
        fence = opened
      } else if let mark = mark(text) {
        if isOpen {
          zones[zones.count - 1].lines = zones[zones.count - 1].lines.lowerBound..<index + (mark.isEnd ? 1 : 0)
        }
        isOpen = !mark.isEnd
        if isOpen {
          let words = mark.pivots.lowercased().split { "-, ".contains($0) }
          zones.append(Zone(lines: index..<lines.count, pivots: mark.pivots, words: words))
        }
      }
    }
    return zones
  }

  /// What a line that opens or ends a zone says; `nil` for any other line.
  private static func mark(_ line: Substring) -> (isEnd: Bool, pivots: Substring)? {
    guard line.contains(":::") else { return nil }
    let text = line.trimmed()
    guard text.hasPrefix(":::") else { return nil }
    let words = text.drop { $0 == ":" || $0 == " " }
    if words.hasPrefix("zone-end") { return (true, "") }
    guard words.hasPrefix("zone "), let start = words.firstRange(of: "pivot=\"") else { return nil }
    return (false, words[start.upperBound...].prefix { $0 != "\"" })
  }
}
