import DocwrightCore
import Foundation
import Testing

/// A folder of pages with what is expected of them: `Cases/<area>/<case>/{pages/, expected/…}`.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// `<area>/<case>`.
  let name: String
  let folder: URL

  var testDescription: String { name }
  var pages: URL { folder.appendingPathComponent("pages") }
  var expected: URL { folder.appendingPathComponent("expected") }

  /// What the case's `docwright.json` says, if it has one.
  func configuration() throws -> Configuration {
    let file = folder.appendingPathComponent(Configuration.fileName)
    guard FileManager.default.fileExists(atPath: file.path) else { return Configuration() }
    var configuration = try Configuration.read(path: file.path)
    // Findings name the file as it was given, and a recorded one cannot hold this folder.
    for index in configuration.corrections.indices {
      configuration.corrections[index].location.file = Configuration.fileName
    }
    for key in configuration.names.keys { configuration.names[key]?.location?.file = Configuration.fileName }
    return configuration
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

  /// All cases, sorted; the variable `GOLDEN_CASE` keeps those whose name contains it.
  static let all: [GoldenCase] = {
    let wanted = ProcessInfo.processInfo.environment["GOLDEN_CASE"] ?? ""
    return names(in: root).flatMap { area in
      names(in: root.appendingPathComponent(area)).map { name in
        GoldenCase(
          name: "\(area)/\(name)", folder: root.appendingPathComponent(area).appendingPathComponent(name))
      }
    }.filter { wanted.isEmpty || $0.name.contains(wanted) }
  }()

  /// The cases that are also rendered: those with a folder of expected Swift, and new ones in the area `swift`.
  static let rendered = all.filter { $0.name.hasPrefix("swift/") }

  /// The cases that are about the account of a page's blocks.
  static let accounted = all.filter { $0.name.hasPrefix("accounts/") }

  /// The paths of the case's pages below their folder, sorted.
  var pagePaths: [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: pages.path)) ?? []
    return paths.filter { $0.hasSuffix(".md") }.sorted()
  }

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}
